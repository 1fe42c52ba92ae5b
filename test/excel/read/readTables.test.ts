import { readFilter } from "../../../src/excel/read/readFilter";
import { readTablePlace, readTableRows, readTables } from "../../../src/excel/read/readTables";
import { newSheet, newWorkbook, put, putTable } from "../../../samples/sheets";
import { open, type Opened } from "../../support/flow";

const AREA = { row: 2, column: 1, rows: 3, columns: 2 };

/** A table and a note on "List", an empty sheet, and a hidden one with a table. */
function workbook(): Opened {
  const list = newSheet("List", []);
  put(list, 0, 0, "A title");
  putTable(list, "T", 2, 1, ["Name", "Sum"], [["An", { formula: "=1+1", result: 2 }], ["Bình", 5]]); // prettier-ignore
  const other = newSheet("Other", []);
  putTable(other, "O", 0, 0, ["Key"], [["k"]]);
  other.visibility = "Hidden";
  const book = newWorkbook("a.xlsx", [list, newSheet("Empty", []), other]);
  return open({ ...book, activeSheetId: list.id });
}

describe("some tables", () => {
  test("with their cells, and the names of all sheets and tables, in one round trip", async () => {
    const book = workbook();
    const { answer, syncs } = await book.inExcel(() => readTables(["T", "Gone"], "O"));
    expect(syncs).toBe(1);
    expect(answer.sheets).toEqual([
      { name: "List", visible: true },
      { name: "Empty", visible: true },
      { name: "Other", visible: false },
    ]);
    expect(answer.tableNames).toEqual([
      { name: "T", sheet: "List" },
      { name: "O", sheet: "Other" },
    ]);
    expect(answer.tables).toHaveLength(1);
    expect(answer.tables[0]).toMatchObject({
      name: "T",
      sheet: "List",
      area: AREA,
      hasHeaders: true,
      hasTotals: false,
    });
    expect(answer.tables[0]?.cells.formulas).toEqual([
      ["Name", "Sum"],
      ["An", "=1+1"],
      ["Bình", 5],
    ]);
    expect([answer.readOnly, answer.countedRows]).toEqual([false, 1]);
  });

  test("no table is counted, or one that does not exist", async () => {
    const book = workbook();
    book.workbook.readOnly = true;
    expect((await book.inExcel(() => readTables([]))).answer).toMatchObject({ countedRows: null, readOnly: true });
    expect((await book.inExcel(() => readTables([], "Gone"))).answer.countedRows).toBeNull();
  });

  test("the active sheet, if it is empty, has no cells", async () => {
    const book = workbook();
    book.workbook.activeSheetId = book.sheet("Empty").id;
    const { sheets } = (await book.inExcel(() => readTables([]))).answer;
    expect(sheets[1]).toEqual({ name: "Empty", visible: true, cells: null });
    expect(sheets[0]).toEqual({ name: "List", visible: true });
  });
});

describe("the place of a table", () => {
  const place = async (book: Opened, table: string, sheet: string) =>
    (await book.inExcel(() => readTablePlace(table, sheet))).answer;

  test("that exists, and the sheet for it", async () => {
    const { table, sheet, sheets } = await place(workbook(), "T", "List");
    expect(table).toMatchObject({ name: "T", sheet: "List", area: AREA });
    expect(table?.cells.text[1]).toEqual(["An", "2"]);
    expect(sheet).toEqual({ name: "List", used: { row: 0, column: 0, rows: 5, columns: 3 }, tables: ["T"] });
    expect(sheets).toEqual(["List", "Empty", "Other"]);
  });

  test("that does not exist, on an empty sheet, and on none", async () => {
    const book = workbook();
    expect(await place(book, "Gone", "Empty")).toMatchObject({
      table: null,
      sheet: { name: "Empty", used: null, tables: [] },
    });
    expect(await place(book, "Gone", "Gone")).toMatchObject({ table: null, sheet: null });
  });

  test("can't be read in a workbook that can't be written", async () => {
    const book = workbook();
    book.workbook.readOnly = true;
    await expect(place(book, "T", "List")).rejects.toMatchObject({ failure: "read-only" });
  });
});

describe("columns of a table", () => {
  const rows = async (book: Opened, table: string, headings: readonly string[]) =>
    (await book.inExcel(() => readTableRows(table, headings))).answer;

  test("in the requested order, formulas as inputs", async () => {
    const read = await rows(workbook(), "T", ["Sum", "Name"]);
    expect(read?.place).toEqual({ kind: "place", sheet: "List", table: "T", area: AREA });
    expect(read?.headings).toEqual(["Name", "Sum"]);
    expect(read?.rows).toEqual([
      [
        { value: 2, input: { formula: "=1+1" } },
        { value: "An", input: "An" },
      ],
      [
        { value: 5, input: 5 },
        { value: "Bình", input: "Bình" },
      ],
    ]);
  });

  test("one of which is missing, and a table that is", async () => {
    const book = workbook();
    expect(await rows(book, "T", ["Name", "Gone"])).toMatchObject({ headings: ["Name", "Sum"], rows: null });
    expect(await rows(book, "Gone", ["Name"])).toBeNull();
    book.workbook.readOnly = true;
    await expect(rows(book, "T", ["Name"])).rejects.toMatchObject({ failure: "read-only" });
  });
});

describe("the filter of a column", () => {
  const filter = async (book: Opened, table: string | null, column: number) =>
    (await book.inExcel(() => readFilter("List", table, { ...AREA, column: 0 }, column))).answer;

  test("of a table", async () => {
    const book = workbook();
    expect(await filter(book, "T", 1)).toEqual({ area: AREA, index: 0, texts: [], hasOthers: false });
    book.edits.filterTable("T", 0, ["An"]);
    expect(await filter(book, "T", 1)).toEqual({ area: AREA, index: 0, texts: ["An"], hasOthers: false });
    expect(await filter(book, "T", 2)).toEqual({ area: AREA, index: 1, texts: [], hasOthers: true });
    book.edits.filterTable("T", 1, ["2", "5"]);
    expect(await filter(book, "T", 2)).toEqual({ area: AREA, index: 1, texts: ["2", "5"], hasOthers: true });
  });

  test("of a plain range that has none", async () => {
    expect(await filter(workbook(), null, 2)).toEqual({ area: null, index: 2, texts: [], hasOthers: false });
  });
});
