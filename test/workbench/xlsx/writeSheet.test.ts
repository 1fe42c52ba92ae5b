import { saveXlsx } from "../../../workbench/xlsx/save";
import type { Sheet } from "../../../workbench/host/model";
import { cellsOf, sheetOf, sheetThroughFile, workbookOf } from "./support/models";
import { loadFile, savedParts } from "./support/packages";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const FULL: Partial<Sheet> = {
  rows: [
    [{ value: "Xem", hyperlink: { target: "https://example.com/a?b=1&c=2#d", tooltip: "Mở" } }],
    [{ value: "Sang", hyperlink: { target: "#'Tổng hợp'!A1" } }],
  ],
  merges: [area(3, 0, 1, 4)],
  validations: [{ areas: [area(0, 1, 1_048_576, 1)], type: "list", formulas: ['"Có,Không"'], allowBlank: true }],
  conditionalFormats: [
    {
      id: "1",
      areas: [area(0, 0, 9, 1)],
      rule: {
        type: "expression",
        priority: 1,
        formulae: ['A1<>"<&>"'],
        style: {
          font: { bold: true, color: { argb: "FF9C0006" } },
          fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } },
        },
      },
    },
    {
      id: "2",
      areas: [area(0, 0, 9, 1)],
      rule: {
        type: "colorScale",
        priority: 2,
        cfvo: [{ type: "min" }, { type: "max" }],
        color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
        formulae: [],
      },
    },
    {
      id: "3",
      areas: [area(0, 2, 9, 1)],
      rule: {
        type: "duplicateValues",
        priority: 3,
        dxfXml: '<dxf><border><left style="thin"/></border></dxf>',
        style: {},
      },
    },
  ],
  protection: {
    password: false,
    options: { allowFormatCells: true, allowSort: false, allowEditObjects: false, selectLockedCells: false },
  },
  autoFilter: area(4, 0, 5, 3),
  pageLayout: {
    orientation: "Landscape", paperSize: "A4", fitToWidth: 1, fitToHeight: 0, margins: { left: 36, top: 72 }, centerHorizontally: true,
    printArea: "$A$1:$D$20", printTitleRows: "$5:$6", printTitleColumns: "$A:$B", headersFooters: { leftHeader: "Sở TT&&TT", centerFooter: "Trang &P/&N" },
  }, // prettier-ignore
  tables: [
    {
      id: "1",
      name: "T",
      area: area(10, 0, 2, 1),
      showHeaders: true,
      showTotals: false,
      style: "",
      showBandedRows: false,
      showFilterButton: true,
      columns: [{ id: "1", name: "A" }],
    },
  ],
};

test.each([
  ["a new sheet", ""],
  [
    "a sheet of a file with elements that the model does not know",
    '<protectedRanges><protectedRange sqref="A1" name="x"/></protectedRanges><phoneticPr fontId="0"/><rowBreaks count="1"><brk id="9"/></rowBreaks><mc:AlternateContent xmlns:mc="x"><mc:Choice><controls/></mc:Choice></mc:AlternateContent>',
  ],
])("the elements of %s are in the order of the schema", async (_name, own) => {
  const { workbook, sheet } = await loadFile({ sheet: `<sheetData/>${own}` });
  const edited = own === "" ? workbookOf([sheetOf(FULL)]) : workbook;
  Object.assign(sheet, FULL);
  const xml = await (await savedParts(edited)).text("xl/worksheets/sheet1.xml");
  const tail = xml.slice(xml.indexOf("</sheetData>"));
  const order = [...tail.matchAll(/<(\w+)[\s/>]/g)].map(([, name = ""]) => name).filter((name) => ORDER.includes(name));
  const unknown = ["protectedRanges", "phoneticPr", "rowBreaks", "controls"];
  expect([...new Set(order)]).toEqual(own === "" ? ORDER.filter((name) => !unknown.includes(name)) : ORDER);
});
const ORDER = [
  "sheetProtection", "protectedRanges", "autoFilter", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "controls", "tableParts",
]; // prettier-ignore

test("a sheet's content is read back", async () => {
  const after = await sheetThroughFile({ ...FULL, tables: [] });
  expect(after.rows).toEqual(FULL.rows);
  for (const key of ["merges", "validations", "autoFilter"] as const) expect(after[key]).toEqual(FULL[key]);
  expect(after.pageLayout).toEqual({
    ...FULL.pageLayout,
    margins: { left: 36, right: 50.4, top: 72, bottom: 54, header: 21.6, footer: 21.6 },
  });
  expect(after.protection?.options).toMatchObject({
    allowFormatCells: true,
    allowSort: false,
    allowEditObjects: false,
    selectLockedCells: false,
    selectUnlockedCells: true,
  });
  const rules = new Map(after.conditionalFormats.map(({ rule }) => [rule["priority"], rule]));
  expect(rules.get(1)).toMatchObject(FULL.conditionalFormats?.[0]?.rule ?? {});
  expect(rules.get(2)?.["xml"]).toContain('<color rgb="FFFF0000"/>');
  expect(rules.get(3)?.["dxfXml"]).toBe('<dxf><border><left style="thin"/></border></dxf>');
});

test("print areas and titles are names of their sheet, with quotes where its name needs them", async () => {
  const sheets = [sheetOf({ id: "1", name: "S" }), sheetOf({ ...FULL, id: "2", name: "Đơn 'A'", tables: [] })];
  const xml = await (
    await savedParts(
      workbookOf(sheets, {
        activeSheetId: "2",
        names: [
          { name: "Han", formula: "=44679", hidden: true },
          { name: "mat", formula: "1", scope: "không có" },
        ],
      }),
    )
  ).text("xl/workbook.xml");
  expect(xml).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'Đơn ''A'''!$A$1:$D$20</definedName>`);
  expect(xml).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Đơn ''A'''!$A:$B,'Đơn ''A'''!$5:$6</definedName>`,
  );
  expect(xml).toContain('<definedName name="Han" hidden="1">44679</definedName>');
  expect(xml).not.toContain("không có");
  expect(xml).toContain('activeTab="1"');
});

test("a print area of whole columns is written with rows, which ExcelJS needs", async () => {
  const sheet = sheetOf({ id: "1", name: "S", pageLayout: { printArea: "$A:$K,$M$1:$N$5" } });
  const xml = await (await savedParts(workbookOf([sheet]))).text("xl/workbook.xml");
  expect(xml).toContain(">'S'!$A$1:$K$1048576,'S'!$M$1:$N$5<");
});

test("Excel is asked to calculate exactly when there are formulas", async () => {
  const without = await (await savedParts(workbookOf([sheetOf({ rows: cellsOf([1]) })]))).text("xl/workbook.xml");
  const having = await (
    await savedParts(workbookOf([sheetOf({ rows: [[{ value: 1, formula: "=1" }]] })]))
  ).text("xl/workbook.xml");
  expect([without.includes("fullCalcOnLoad"), having.includes('fullCalcOnLoad="1"')]).toEqual([false, true]);
});

test("text never becomes a formula, and numbers that Excel does not know become errors", async () => {
  const parts = await savedParts(workbookOf([sheetOf({ rows: cellsOf(["=1+1", "+1", "-1", "@a"], [NaN, Infinity]) })]));
  const xml = await parts.text("xl/worksheets/sheet1.xml");
  expect(xml).not.toContain("<f");
  expect(xml.match(/t="s"/g)).toHaveLength(4);
  expect(xml.match(/t="e"><v>#NUM!<\/v>/g)).toHaveLength(2);
});

test("an automatic height stays automatic, one set by hand stays fixed", async () => {
  const sheet = sheetOf({ rowHeights: [20, 30], autoHeightRows: new Set([0]) });
  const xml = await (await savedParts(workbookOf([sheet]))).text("xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/<row r="1" ht="20"\/><row r="2" ht="30" customHeight="1"/);
});

test("a cell is written with the format of its row or column, because cells in a file do not inherit it", async () => {
  const [row, column] = [{ numberFormat: "0.00" }, { fill: "#FFFF00" }];
  const after = await sheetThroughFile({
    rows: [
      [{ value: 1 }, { value: 2 }],
      [{ value: 3 }, { value: 4 }],
    ],
    rowStyles: [row],
    columnStyles: [undefined, column],
  });
  expect(after.rows.map((cells) => cells.map((cell) => cell?.style))).toEqual([
    [row, row],
    [undefined, column],
  ]);
});

test("a cell in the last row and column is written without the ones between", async () => {
  const rows: Sheet["rows"] = [];
  rows[1_048_575] = [];
  rows[1_048_575][16_383] = { value: 1 };
  const after = await sheetThroughFile({ rows });
  expect(after.rows[1_048_575]?.[16_383]).toEqual({ value: 1 });
});

test("a list that is written in several parts is read back completely", async () => {
  const style = { font: { bold: true } };
  const rows: Sheet["rows"] = Array.from({ length: 1_003 }, (_, row) => [
    { value: row },
    { value: `dòng ${row % 300}` },
    { value: row + 1, formula: `=A${row + 1}+1` },
    { value: "đậm nhạt", richText: [{ text: "đậm", format: "<b/>" }, { text: " nhạt" }] },
    { value: "", style },
  ]);
  const rowHeights: (number | undefined)[] = [];
  for (const row of [0, 249, 250, 251, 1_002]) rowHeights[row] = 20 + row;
  const autoHeightRows = new Set([250, 251]);
  const after = await sheetThroughFile({ rows, rowHeights: [...rowHeights], autoHeightRows });
  expect(after.rows.map((row) => row.map((cell) => cell?.value))).toEqual(
    rows.map((row) => row.map((cell) => cell?.value)),
  );
  expect(after.rows[1_002]?.[2]?.formula).toBe("=A1003+1");
  expect(after.rows[700]?.[3]?.richText).toHaveLength(2);
  expect(after.rows[700]?.[4]?.style).toMatchObject(style);
  expect(after.rowHeights.flatMap((height, row) => (height === undefined ? [] : [row]))).toEqual([
    0, 249, 250, 251, 1_002,
  ]);
  expect([...(after.autoHeightRows ?? [])].sort((a, b) => a - b)).toEqual([250, 251]);
});

test("a model that nobody changed gives the same bytes", async () => {
  const [item, two] = await Promise.all([
    savedParts(workbookOf([sheetOf(FULL)])),
    savedParts(workbookOf([sheetOf(FULL)])),
  ]);
  expect(await item.text("docProps/core.xml")).toBe(await two.text("docProps/core.xml"));
  expect(item.paths).toEqual(two.paths);
});

test("content that Excel would not accept causes a warning", async () => {
  const list = `"${"Có,Không,".repeat(40)}"`;
  const { warnings } = await saveXlsx(
    workbookOf([
      sheetOf({
        rows: cellsOf(["a".repeat(32_768), "a".repeat(32_767)]),
        validations: [{ areas: [area(0, 0, 1, 1)], type: "list", formulas: [list] }],
      }),
    ]),
  );
  expect(warnings.map(({ en }) => en)).toEqual([expect.stringContaining("A1"), expect.stringContaining("255")]);
  expect(warnings.map(({ vi }) => vi)).toEqual([expect.stringContaining("A1"), expect.stringContaining("255")]);
});
