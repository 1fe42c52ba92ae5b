import JSZip from "jszip";
import { saveXlsx } from "../../../workbench/xlsx/save";
import { loadXlsx } from "../../../workbench/xlsx/load";
import type { Sheet, Workbook } from "../../../workbench/host/model";
import { isLong } from "../../support/lane";
import { soffice, throughLibreOffice } from "../../support/libreOffice";
import { cellsOf, sheetOf, workbookOf } from "./support/models";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const HEADINGS = ["STT", "Tên\nđơn vị", "Ngày", "Đạt"];

const nominations = (): Workbook => {
  const rows = cellsOf(
    ["DANH SÁCH ĐỀ NGHỊ"],
    [],
    HEADINGS,
    [1, "  Phòng Bưu chính ", 44679, "Có"],
    [2, "=HYPERLINK(1)", 44680.5, "Không"],
  );
  const date = { numberFormat: "dd/mm/yyyy", borders: { bottom: { style: "thin" } } };
  for (const cells of rows.slice(3)) if (cells[2]) cells[2] = { ...cells[2], style: date };
  rows[0] = [
    {
      value: "DANH SÁCH ĐỀ NGHỊ",
      style: {
        font: { name: "Times New Roman", size: 14.5, bold: true, color: "#C00000" },
        fill: "#FFF2CC",
        horizontal: "Center",
      },
    },
  ];
  rows[6] = [{ value: 3, formula: "=A4+A5" }];
  return workbookOf(
    [
      sheetOf({
        rows,
        columnWidths: [8, 40, 14],
        merges: [area(0, 0, 1, 4)],
        frozen: { rows: 3, columns: 0 },
        charts: [
          {
            id: "1",
            name: "Chart 1",
            type: "ColumnClustered",
            title: "Ngày",
            source: "'Đề nghị'!B3:C5",
            seriesBy: "Columns",
            left: 10,
            top: 150,
            width: 300,
            height: 200,
            properties: {},
          },
        ],
        tables: [
          {
            id: "1",
            name: "DeNghi",
            area: area(2, 0, 3, 4),
            showHeaders: true,
            showTotals: false,
            style: "TableStyleMedium2",
            showBandedRows: true,
            showFilterButton: true,
            columns: HEADINGS.map((name, index) => ({ id: String(index + 1), name })),
          },
        ],
        validations: [
          {
            areas: [area(3, 3, 997, 1)],
            type: "list",
            formulas: ['"Có,Không"'],
            allowBlank: true,
            showError: true,
            errorTitle: "Sai",
            error: "Chọn Có hoặc Không",
          },
        ],
        conditionalFormats: [
          {
            id: "1",
            areas: [area(3, 3, 2, 1)],
            rule: {
              type: "cellIs",
              operator: "equal",
              priority: 1,
              formulae: ['"Không"'],
              style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
            },
          },
        ],
      }),
      sheetOf({ id: "2", name: "Ẩn", visibility: "Hidden", rows: cellsOf([true]) }),
    ],
    { names: [{ name: "DonVi", formula: "'Đề nghị'!$B$4:$B$5" }] },
  );
};

const directly = async (workbook: Workbook) => (await saveXlsx(workbook)).bytes;

if (isLong && !soffice)
  console.warn("LibreOffice is not installed: saved workbooks are checked by their XML parts alone.");

const readers: [name: string, open: (workbook: Workbook) => Promise<Uint8Array>][] = [
  ["its own parts", directly],
  ...(isLong && soffice !== undefined ? [throughOffice(soffice)] : []),
];

function throughOffice(command: string): (typeof readers)[number] {
  return ["LibreOffice", (workbook) => throughLibreOffice(workbook, command)];
}

test.each(readers)(
  `a saved workbook as %s shows it${isLong && !soffice ? " (LibreOffice NOT INSTALLED, its reading is not checked)" : ""}`,
  async (_name, open) => {
    const bytes = await open(nominations());
    const zip = await JSZip.loadAsync(bytes);
    const text = async (path: string) => (await zip.file(path)?.async("string")) ?? "";
    const sheet = await text("xl/worksheets/sheet1.xml");
    const strings = (await text("xl/sharedStrings.xml")).replaceAll("&#10;", "\n");
    const styles = await text("xl/styles.xml");
    const table = await text("xl/tables/table1.xml");
    for (const wanted of ["DANH SÁCH ĐỀ NGHỊ", "Tên\nđơn vị", "  Phòng Bưu chính ", "=HYPERLINK(1)"])
      expect(strings).toContain(`>${wanted}</t>`);
    expect(sheet).toMatch(/<c r="C4"[^>]*><v>44679<\/v>/);
    expect(sheet).toMatch(/<c r="C5"[^>]*><v>44680\.5<\/v>/);
    expect(sheet).toMatch(/<c r="A7"[^>]*><f[^>]*>A4\+A5<\/f><v>3<\/v>/);
    expect(sheet).toContain('<mergeCell ref="A1:D1"/>');
    expect(sheet).toMatch(/<dataValidation [^>]*sqref="D4:D1000"/);
    expect(sheet).toMatch(/<formula1>(?:"|&quot;)Có,Không(?:"|&quot;)<\/formula1>/);
    expect(sheet).toMatch(/<conditionalFormatting sqref="D4:D5">/);
    expect(table).toContain('displayName="DeNghi" ref="A3:D5"');
    expect(table).toMatch(/name="Tên(?:_x000a_|&#10;)đơn vị"/);
    expect(styles).toMatch(/formatCode="dd\/mm\/yyyy"/i);
    expect(styles).toContain("FFFFF2CC");
    expect(styles).toContain("FFC00000");
    expect(styles).toContain('<sz val="14.5"/>');
    expect(await text("xl/charts/chart1.xml")).toMatch(/<c:barChart>[\s\S]*<c:v>44679<\/c:v>/);
    const loaded = (await loadXlsx(bytes, "de-nghi.xlsx")).workbook.sheets[0];
    const values = (rows: Sheet["rows"] = []) =>
      rows.map((cells) =>
        cells.map((cell) => [cell?.value, cell?.formula]).filter(([value]) => (value ?? null) !== null),
      );
    expect(values(loaded?.rows).filter((row) => row.length > 0)).toEqual(
      values(nominations().sheets[0]?.rows).filter((row) => row.length > 0),
    );
    expect(loaded?.tables[0]).toMatchObject({ name: "DeNghi", columns: HEADINGS.map((name) => ({ name })) });
    expect(loaded?.charts[0]).toMatchObject({ type: "ColumnClustered", title: "Ngày" });
    const workbook = await text("xl/workbook.xml");
    expect(workbook).toMatch(/<sheet name="Ẩn"[^>]*state="hidden"/);
    expect(workbook).toMatch(/<definedName[^>]*name="DonVi"[^>]*>(?:'|&apos;)Đề nghị(?:'|&apos;)!\$B\$4:\$B\$5</);
  },
);
