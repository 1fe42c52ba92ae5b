import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { nominationSheet, OFFICE_SOURCES } from "../../../src/core/sheets/nominationSheet";
import { planSheet } from "../../../src/core/sheets/planSheet";
import { unitSheet } from "../../../src/core/sheets/unitSheet";
import type { SheetDesign } from "../../../src/core/sheets/sheetDesign";
import { workbookFile } from "../../../src/core/xlsx/workbookFile";
import { sheetOfDesign } from "../../../samples/design";
import type { Sheet, Workbook } from "../../../workbench/host";
import { loadXlsx } from "../../../workbench/xlsx/load";
import { dropDownAt, Book } from "../../support/book";
import { isLong } from "../../support/lane";
import { soffice, throughLibreOfficeBytes } from "../../support/libreOffice";

const PLAN = planSheet(BUILT_IN_PLAN);
const UNITS = unitSheet([['Văn phòng "Sở" <1>', "VP & VPS", { day: 44671 }, "Có"]]);
const NOMINATIONS = nominationSheet(BUILT_IN_PLAN, OFFICE_SOURCES, 4);
const DESIGNS = [PLAN, UNITS, NOMINATIONS];

const readers: [string, (bytes: Uint8Array) => Promise<Uint8Array>][] = [
  ["as it is", async (bytes) => bytes],
  ...(isLong && soffice !== undefined ? [throughOffice(soffice)] : []),
];

function throughOffice(command: string): (typeof readers)[number] {
  return ["after LibreOffice", (bytes) => throughLibreOfficeBytes(bytes, command)];
}

describe.each(readers)("a file of designs, read %s", (name, through) => {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = (await loadXlsx(await through(workbookFile(DESIGNS)), "moi.xlsx")).workbook;
  });

  test("holds the same cells as the samples made of the same designs", () => {
    const filled = (sheets: Sheet[]) => [...new Book({ ...workbook, sheets }).cells()].sort();
    expect(filled(workbook.sheets)).toEqual(filled(DESIGNS.map((design) => sheetOfDesign(design))));
  });

  test("holds the tables under their names", () => {
    const names = workbook.sheets.map(({ name, tables }) => [name, tables.map((table) => table.name).sort()]);
    expect(names).toEqual([
      ["Kế hoạch", ["HinhThuc", "KeHoach", "TieuChuan"]],
      ["Đơn vị", ["DonVi"]],
      ["Đề nghị", ["DeNghi"]],
    ]);
    expect(new Book(workbook).table("DeNghi").table.area).toEqual({ row: 4, column: 0, rows: 5, columns: 19 });
    expect(new Book(workbook).table("KeHoach").table.columns.map(({ name }) => name)).toEqual(["Mục", "Giá trị"]);
  });

  test("shows dates, widths, heights and the frozen headings", () => {
    const sheet = new Book(workbook).sheet("Đề nghị");
    expect(sheet.rows[5]?.[6]?.style).toMatchObject({ numberFormat: "dd/mm/yyyy", horizontal: "Center" });
    expect(sheet.rows[4]?.[0]?.style).toMatchObject({ fill: "#DEECF9", font: { name: "Times New Roman", bold: true } });
    expect(sheet.columnWidths[1]).toBeCloseTo(32, 0);
    expect(sheet.rowHeights[4]).toBeCloseTo(48, 0);
    expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
    expect(sheet.pageLayout.printTitleRows).toBe("$5:$5");
    // LibreOffice without a window keeps no views, and centres each cell by itself.
    if (name !== "as it is") return;
    expect(sheet.frozen).toEqual({ rows: 5, columns: 4 });
    expect(sheet.rows[0]?.[1]?.style?.horizontal).toBe("CenterAcrossSelection");
  });

  test("has the drop-downs, which accept other values", () => {
    const list = (column: number) => dropDownAt(new Book(workbook).sheet("Đề nghị"), 5, column);
    expect(list(1)?.formulas[0]).toBe('INDIRECT("HinhThuc[Hình thức khen thưởng]")');
    expect(list(2)?.formulas[0]).toBe('"Tập thể,Cá nhân"');
    expect(list(2)).toMatchObject({ showError: true, errorStyle: "information" });
    expect(list(6)).toMatchObject({ type: "date", formulas: ["32874", "73415"], showPrompt: true });
    expect(list(3)).toBeUndefined();
  });
});

test("the same designs give the same bytes", () => {
  expect(workbookFile(DESIGNS)).toEqual(workbookFile(DESIGNS));
});

test.each(["=1+1", "+84", "@An", "  hai  cách ", "dòng\nmới", "a_x0041_b", "\u0001 lạ", "x".repeat(5_000)])(
  "%j stays text",
  async (text) => {
    const design: SheetDesign = {
      ...UNITS,
      sheet: "Nhà 'A' & B",
      lines: [{ row: 0, column: 0, columns: 1, text, style: "note" }],
    };
    const { workbook } = await loadXlsx(workbookFile([design]), "x.xlsx");
    const cell = workbook.sheets[0]?.rows[0]?.[0];
    expect(workbook.sheets[0]?.name).toBe("Nhà 'A' & B");
    expect(cell).toMatchObject({ value: text.replace("\u0001", "") });
    expect(cell?.formula).toBeUndefined();
  },
);
