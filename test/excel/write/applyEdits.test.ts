import type { Edit } from "../../../src/core/cells/edits";
import { columnReference, type Format } from "../../../src/core/cells/formats";
import { commit } from "../../../src/excel/write/commit";
import type { Sheet, Style } from "../../../workbench/host/model";
import { open, type Opened, plain } from "../../support/flow";

const ROWS = [
  ["H", "N"],
  ["b", 2],
  ["a", 1],
];
const TABLE: Edit = { kind: "addTable", sheet: "A", name: "T", area: { row: 0, column: 0, rows: 3, columns: 2 } };
const cell = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** The result of the edits on a sheet without formats. */
async function apply(...edits: Edit[]): Promise<{ book: Opened; sheet: Sheet }> {
  const book = open(plain({ A: ROWS }));
  for (const row of book.sheet("A").rows)
    for (const [index, item] of row.entries()) row[index] = { value: item?.value ?? null };
  await book.inExcel(() => commit(edits));
  return { book, sheet: book.sheet("A") };
}
const valuesOf = (sheet: Sheet) => sheet.rows.map((row) => row.map((item) => item?.value));
const styleAt = (sheet: Sheet, row: number, column: number): Style => sheet.rows[row]?.[column]?.style ?? {};

async function styled(format: Format, rows = 1, columns = 1): Promise<Sheet> {
  return (await apply({ kind: "format", sheet: "A", area: cell(1, 0, rows, columns), format })).sheet;
}

test.each<[Format, Style]>([
  [{ font: "Arial" }, { font: { name: "Arial" } }],
  [{ bold: true }, { font: { bold: true } }],
  [{ italic: true }, { font: { italic: true } }],
  [{ underline: true }, { font: { underline: "Single" } }],
  [{ size: 14 }, { font: { size: 14 } }],
  [{ color: "#112233" }, { font: { color: "#112233" } }],
  [{ fill: "#445566" }, { fill: "#445566" }],
  [{ align: "Center" }, { horizontal: "Center" }],
  [{ vertical: "Top" }, { vertical: "Top" }],
  [{ wrap: true }, { wrapText: true }],
  [{ numberFormat: "dd/mm/yyyy" }, { numberFormat: "dd/mm/yyyy" }],
])("the format %j", async (format, style) => {
  const sheet = await styled(format);
  expect(styleAt(sheet, 1, 0)).toEqual(style);
  expect(sheet.rows[1]?.[1]?.style).toBeUndefined();
});

test.each<[Format, boolean]>([
  [{ bold: true }, false],
  [{ bold: false, italic: false, underline: false, wrap: false }, false],
])("the format %j leaves the rest as it is", async (format, has) => {
  const sheet = await styled({ ...format, fill: "#FFFFFF" });
  const { font = {}, wrapText = false, borders } = styleAt(sheet, 1, 0);
  expect([font.italic ?? has, font.underline ?? has, wrapText, borders]).toEqual([false, false, false, undefined]);
});

describe("borders", () => {
  const LINE = { style: "thin", color: "#BFBFBF" };

  test("around cells and between them", async () => {
    const sheet = await styled({ border: true }, 2, 2);
    for (const [row, column] of [
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ] as const)
      expect(styleAt(sheet, row, column).borders).toEqual({ top: LINE, bottom: LINE, left: LINE, right: LINE });
  });

  test("between rows only", async () => {
    const sheet = await styled({ border: "rows" }, 2, 2);
    expect(styleAt(sheet, 1, 0).borders).toEqual({ top: LINE, bottom: LINE, left: LINE });
    expect(styleAt(sheet, 2, 1).borders).toEqual({ top: LINE, bottom: LINE, right: LINE });
  });

  test("none", async () => {
    expect(styleAt(await styled({ border: false }), 1, 0).borders).toBeUndefined();
  });
});

describe("rows, sheets and tables", () => {
  test("inserted rows move down what is below", async () => {
    const { sheet } = await apply({ kind: "insertRows", sheet: "A", row: 1, count: 2 });
    expect(valuesOf(sheet).filter((row) => row.length > 0)).toEqual(ROWS);
    expect(sheet.rows[3]?.[0]?.value).toBe("b");
  });

  test("a table is created with its style, grows, gets rows and is removed", async () => {
    const { book, sheet } = await apply(TABLE);
    const { table } = book.table("T");
    expect(table).toMatchObject({ area: cell(0, 0, 3, 2), style: "TableStyleLight15", showHeaders: true });
    await book.inExcel(() => commit([{ kind: "resizeTable", sheet: "A", name: "T", by: { rows: 1, columns: 2 } }]));
    expect(book.table("T").table.area).toEqual(cell(0, 0, 4, 4));
    await book.inExcel(() => commit([{ kind: "addRows", sheet: "A", name: "T", rows: [["=x", 3, true, ""]] }]));
    expect(sheet.rows[4]?.map((item) => item?.value)).toEqual(["=x", 3, true]);
    expect(sheet.rows[4]?.[0]?.formula).toBeUndefined();
    await book.inExcel(() => commit([{ kind: "dropTable", sheet: "A", name: "T" }]));
    expect(sheet.tables).toEqual([]);
    expect(sheet.rows[1]?.[0]?.value).toBe("b");
  });

  test.each([
    [[{ key: 0 }], ["a", "b"]],
    [[{ key: 1 }], ["a", "b"]],
    [
      [{ key: 0, color: "#445566" }, { key: 0 }],
      ["b", "a"],
    ],
  ])("rows of a table are sorted by %j", async (levels, expected) => {
    const fill: Edit = { kind: "format", sheet: "A", area: cell(1, 0), format: { fill: "#445566" } };
    const { book, sheet } = await apply(TABLE, fill);
    await book.inExcel(() => commit([{ kind: "sort", sheet: "A", name: "T", levels }]));
    expect(sheet.rows.slice(1).map((row) => row[0]?.value)).toEqual(expected);
  });

  test("a merged area stays one area", async () => {
    const { sheet } = await apply({ kind: "merge", sheet: "A", area: cell(1, 0, 2, 2) });
    expect(sheet.merges).toEqual([cell(1, 0, 2, 2)]);
  });
});

describe("filters", () => {
  const filter = (table: string | null, index: number, texts: readonly string[] | null): Edit => ({
    kind: "filter",
    sheet: "A",
    table,
    area: cell(0, 0, 3, 2),
    index,
    texts,
  });

  test.each([null, "T"])("of the table %s: its own column is filtered and shown again", async (table) => {
    const { book, sheet } = await apply(...(table === null ? [] : [TABLE]), filter(table, 0, ["a"]));
    expect([...sheet.hiddenRows]).toEqual([1]);
    await book.inExcel(() => commit([filter(table, 1, ["2"])]));
    await book.inExcel(() => commit([filter(table, 0, null)]));
    expect([...sheet.hiddenRows]).toEqual([2]);
  });
});

describe("formats", () => {
  test("formats of a column are copied without dates, rules and merged cells, and cleared", async () => {
    const from = { kind: "format" as const, sheet: "A", area: cell(1, 0) };
    const colours = [{ text: "x", fill: "#111111", color: "#222222" }];
    const { book, sheet } = await apply(
      { ...from, format: { bold: true, wrap: true, numberFormat: "0.00" } },
      { kind: "statusColours", sheet: "A", area: cell(1, 0), colours },
      { kind: "copyFormats", sheet: "A", from: cell(1, 0), to: cell(1, 1, 1, 2) },
    );
    for (const column of [1, 2])
      expect(styleAt(sheet, 1, column)).toMatchObject({
        font: { bold: true },
        numberFormat: "General",
        wrapText: false,
      });
    expect(sheet.conditionalFormats.flatMap(({ areas }) => areas)).toEqual([cell(1, 0)]);
    await book.inExcel(() => commit([{ kind: "clearFormats", sheet: "A", area: cell(1, 0) }]));
    expect(styleAt(sheet, 1, 0).font?.bold).toBeUndefined();
    expect(sheet.conditionalFormats).toEqual([]);
  });

  test("widths, heights, hidden columns and panes", async () => {
    const { sheet } = await apply(
      { kind: "columnWidths", sheet: "A", column: 1, widths: [60, 120] },
      { kind: "rowHeight", sheet: "A", row: 2, height: 33 },
      { kind: "hideColumns", sheet: "A", column: 3, columns: 2 },
    );
    expect(sheet.columnWidths[0]).toBeUndefined();
    expect((sheet.columnWidths[2] ?? 0) / (sheet.columnWidths[1] ?? 1)).toBeCloseTo(2, 0);
    expect([sheet.rowHeights[1], sheet.rowHeights[2]]).toEqual([undefined, 33]);
    expect([...sheet.hiddenColumns]).toEqual([3, 4]);
  });

  test.each([
    [2, 0],
    [0, 1],
    [2, 1],
    [0, 0],
  ])("%d rows and %d columns stay in sight", async (rows, columns) => {
    const { sheet } = await apply({ kind: "freeze", sheet: "A", rows, columns });
    expect(sheet.frozen).toEqual({ rows, columns });
  });

  test("texts of a column have their colours", async () => {
    const colours = [
      { text: "x", fill: "#111111", color: "#222222" },
      { text: "", fill: "#333333", color: "#444444" },
    ];
    const { sheet } = await apply({ kind: "statusColours", sheet: "A", area: cell(1, 0, 2, 1), colours });
    expect(sheet.conditionalFormats).toHaveLength(2);
    const all = JSON.stringify(sheet.conditionalFormats);
    for (const part of ["FF111111", "FF222222", "FF333333", "FF444444"]) expect(all).toContain(part);
  });

  test("a mark has its formula and its colours, and is removed alone", async () => {
    const mark = (formula: string): Edit => ({ kind: "mark", sheet: "A", area: cell(1, 0, 2, 1), formula });
    const { book, sheet } = await apply(mark("=TRUE"), mark("=FALSE"));
    const formats = JSON.stringify(sheet.conditionalFormats);
    for (const part of ["TRUE", "FALSE", "FFFCE4D6", "FF9C0006"]) expect(formats).toContain(part);
    const [first] = sheet.conditionalFormats;
    await book.inExcel(() => commit([{ kind: "unmark", sheet: "A", id: first?.id ?? "" }]));
    expect(sheet.conditionalFormats).toHaveLength(1);
    expect(sheet.conditionalFormats[0]?.id).not.toBe(first?.id);
  });

  test("an A4 page, scaled to one page in width, any number in length", async () => {
    const margins = { top: 1, bottom: 1, left: 2, right: 2 };
    const { sheet } = await apply({
      kind: "page",
      sheet: "A",
      page: {
        orientation: "Landscape",
        titleRow: 1,
        printed: { column: 0, columns: 2 },
        margins,
        footer: { left: "l", center: "c" },
      },
    });
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      fitToWidth: 1,
      fitToHeight: 0,
      centerHorizontally: true,
      printTitleRows: "$2:$2",
      headersFooters: { leftFooter: "l", centerFooter: "c" },
    });
    expect(sheet.pageLayout.printArea).toMatch(/A:.*B/u);
    expect(sheet.pageLayout.margins?.left).toBeCloseTo(56.7, 0);
    const plainly = await apply({
      kind: "page",
      sheet: "A",
      page: { orientation: "Portrait", footer: { center: "c" } },
    });
    expect(plainly.sheet.pageLayout).toMatchObject({ orientation: "Portrait", headersFooters: { centerFooter: "c" } });
    for (const name of ["printTitleRows", "printArea", "centerHorizontally"] as const)
      expect(plainly.sheet.pageLayout[name]).toBeUndefined();
  });

  test("a chart is made, and points to other cells later", async () => {
    const chart: Extract<Edit, { kind: "chart" }> = {
      kind: "chart",
      sheet: "A",
      name: "C",
      type: "ColumnStacked",
      isNew: true,
      title: "Title",
      data: cell(0, 0, 3, 2),
      place: cell(5, 0, 6, 3),
    };
    const { book, sheet } = await apply(chart);
    expect(sheet.charts[0]).toMatchObject({ name: "C", type: "ColumnStacked", title: "Title", seriesBy: "Columns" });
    expect(sheet.charts[0]?.source).toContain("A1:B3");
    const { top = 0, height = 0 } = sheet.charts[0] ?? {};
    const again = { ...chart, isNew: false, title: "Other", data: cell(0, 0, 2, 2), place: cell(20, 0, 6, 3) };
    await book.inExcel(() => commit([again]));
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.charts[0]).toMatchObject({ title: "Title", height });
    expect(sheet.charts[0]?.source).toContain("A1:B2");
    expect(sheet.charts[0]?.top).toBeGreaterThan(top);
  });
});

describe("input rules", () => {
  const rule = async (edit: Partial<Extract<Edit, { kind: "inputRule" }>>) => {
    const base = { kind: "inputRule" as const, sheet: "A", area: cell(1, 0, 2, 1), rule: { kind: "date" as const } };
    const { sheet } = await apply({ ...base, ...edit });
    expect(sheet.validations).toHaveLength(1);
    return sheet.validations[0];
  };

  test("words and columns are drop-downs", async () => {
    const words = await rule({ rule: { kind: "words", words: ["x", "y"] } });
    expect(words).toMatchObject({ type: "list", formulas: ['"x,y"'] });
    const column = await rule({ rule: { kind: "column", table: "T", heading: "H" } });
    expect(column).toMatchObject({ type: "list", formulas: [columnReference("T", "H")] });
  });

  test("dates and the length of texts", async () => {
    expect(await rule({})).toMatchObject({ type: "date", operator: "between" });
    const length = await rule({ rule: { kind: "text", minLength: 20 } });
    expect(length).toMatchObject({ type: "textLength", operator: "greaterThanOrEqual", formulas: ["20"] });
  });

  test("the messages before and after something is typed", async () => {
    expect(await rule({ prompt: { title: "Title", text: "Text" }, alert: "Alert" })).toMatchObject({
      showPrompt: true,
      promptTitle: "Title",
      prompt: "Text",
      showError: true,
      errorStyle: "information",
      error: "Alert",
    });
    const silent = await rule({});
    expect(silent?.prompt ?? "").toBe("");
    expect(silent?.showError ?? false).toBe(false);
  });
});
