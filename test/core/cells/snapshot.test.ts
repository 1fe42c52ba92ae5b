import {
  address,
  cellAt,
  lastColumn,
  lastRow,
  placeOf,
  plainTextAt,
  sheetNamed,
  showsError,
  tableNamed,
  type Grid,
} from "../../../src/core/cells/snapshot";
import { partsOf, type Content } from "../../support/cells";
import { workbook } from "../../support/workbook";

/** One row of cells that begins at D8. */
function gridOf(...contents: Content[]): Grid {
  const parts = contents.map(partsOf);
  return {
    row: 7,
    column: 3,
    values: [parts.map(({ value }) => value)],
    formulas: [parts.map(({ formula }) => formula)],
    text: [parts.map(({ text }) => text)],
    types: [parts.map(({ type }) => type)],
  };
}

test.each<[string, Content, object]>([
  ["a text", "a", { kind: "text", value: "a", text: "a", hasFormula: false }],
  ["a number and what it shows", { value: 1.5, shown: "1,5" }, { kind: "number", value: 1.5, text: "1,5" }],
  ["TRUE", true, { kind: "boolean", value: true, text: "TRUE" }],
  ["nothing", null, { kind: "empty", value: "", hasFormula: false }],
  ["a formula's text", { formula: "=A1", result: "a" }, { kind: "text", value: "a", hasFormula: true }],
  ["a formula that gives nothing", { formula: "=A1", result: "" }, { kind: "text", value: "", hasFormula: true }],
  ["a text that begins as a formula", "=A1", { kind: "text", hasFormula: false }],
  ["a number as text", { formula: "5", result: 5 }, { kind: "number", hasFormula: false }],
  ["an error", { error: "#N/A" }, { kind: "error", text: "#N/A" }],
  ["a text that looks like one", "#N/A", { kind: "text" }],
])("a cell: %s", (_, content, expected) => {
  const grid = gridOf("x", content);
  expect(cellAt(grid, 7, 4)).toMatchObject(expected);
  for (const [row, column] of [
    [6, 4],
    [8, 4],
    [7, 2],
    [7, 5],
    [0, 1],
  ] as const)
    expect(cellAt(grid, row, column).kind).toBe("empty");
});

test("a sheet without cells has none", () => {
  expect([cellAt(null, 0, 0).kind, cellAt(undefined, 0, 0).kind]).toEqual(["empty", "empty"]);
});

test.each<[string, Content, string | null]>([
  ["a text", "a", "a"],
  ["nothing", null, ""],
  ["a number", 5, null],
  ["TRUE", true, null],
  ["an error", { error: "#N/A" }, null],
  ["a text that begins with #", "#1", null],
  ["a text that is shown otherwise", { value: "a", shown: "A" }, null],
])("a text and nothing else: %s", (_, content, text) => {
  const grid = gridOf("x", content);
  expect(plainTextAt(grid, 7, 4)).toBe(text);
  for (const [row, column] of [
    [6, 4],
    [8, 4],
    [7, 2],
    [7, 5],
  ] as const)
    expect(plainTextAt(grid, row, column)).toBe("");
});

test("errors of some columns of a row", () => {
  const grid = gridOf("#N/A", { error: "#N/A" }, "a", 5);
  expect(showsError(grid, 7, [3, 5, 6])).toBe(false);
  expect(showsError(grid, 7, [3, 4])).toBe(true);
  expect([showsError(grid, 6, [4]), showsError(grid, 8, [4]), showsError(grid, 7, [])]).toEqual([false, false, false]);
});

test("where a grid ends", () => {
  const grid = gridOf("a", "b");
  expect([lastRow(grid), lastColumn(grid)]).toEqual([7, 4]);
  expect([lastRow({ ...grid, values: [] }), lastColumn({ ...grid, values: [] })]).toEqual([6, 2]);
});

test.each([
  [0, 0, "A1"],
  [8, 25, "Z9"],
  [99, 26, "AA100"],
  [0, 51, "AZ1"],
  [0, 52, "BA1"],
  [0, 701, "ZZ1"],
  [1_048_575, 16_383, "XFD1048576"],
])("row %i, column %i is %s, and back", (row, column, cell) => {
  expect(address(row, column)).toBe(cell);
  expect(placeOf(cell)).toEqual({ row, column });
});

test("sheets and tables by name, in any case; of sheets also in any Unicode form", () => {
  const snapshot = workbook({ name: "Đề nghị", tables: [{ name: "DeNghi", address: "A1", rows: [["a"]] }] });
  expect(sheetNamed(snapshot, "ĐỀ NGHỊ".normalize("NFD"))?.name).toBe("Đề nghị");
  expect(tableNamed(snapshot, "DENGHI")?.name).toBe("DeNghi");
  expect([sheetNamed(snapshot, "De nghi"), tableNamed(snapshot, "De")]).toEqual([undefined, undefined]);
});
