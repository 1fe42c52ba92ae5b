import type { Precondition } from "../../src/core/cells/preconditions";
import { bytesOfCells, bytesOfLine, bytesOfLines, costsOf, isLong } from "../../src/excel/costs";
import { workbook } from "../support/workbook";
import type { CellValue } from "../../src/core/cells/snapshot";

const LINE = ["a".repeat(10), "b".repeat(100)];
const rows = (count: number) => Array.from({ length: count }, () => LINE);
const snapshot = workbook({ name: "S", cells: rows(4) });

function cells(count: number, whenLong: "written-rows" | number[]): Extract<Precondition, { kind: "cells" }> {
  const values = rows(count);
  const current = { row: 0, column: 0, values, formulas: [], text: values, types: [] };
  const area = { row: 0, column: 0, rows: count, columns: 2 };
  return { kind: "cells", sheet: "S", area, current, ignored: [], whenLong };
}

test("everything that the first batch reads again counts; of a long list only the columns that identify its rows", () => {
  const short = costsOf([cells(10, "written-rows")], snapshot).always;
  expect(short).toBeGreaterThan(10 * 110);
  expect(short).toBeLessThan(10 * 130);
  expect(isLong(cells(10, "written-rows"))).toBe(false);
  expect(isLong(cells(20_000, "written-rows"))).toBe(true);
  expect(costsOf([cells(20_000, "written-rows")], snapshot).always).toBe(0);
  const keys = costsOf([cells(20_000, [0])], snapshot).always;
  expect(keys).toBeGreaterThan(20_000 * 10);
  expect(keys).toBeLessThan(20_000 * 20);
});

test("a list that is read row by row counts its written rows, and the current content everywhere", () => {
  const costs = costsOf([cells(4, "written-rows"), { kind: "empty", sheet: "T" }], snapshot);
  expect(costs.sheet).toBe("S");
  expect(costs.inputsOf(2)).toBeGreaterThan(110);
  expect(costs.current("S", 0, 1, 1)).toBeGreaterThan(100);
  expect(costs.current("T", 0, 1, 1)).toBeLessThan(10);
});

test.each<[string, (CellValue | null | undefined)[], number]>([
  ["nothing", [], 2],
  ["a number", [12345], 8],
  ["a blank and what is left alone", ["", null, undefined], 17],
  ["TRUE", [true], 8],
  ["plain letters", ["abc"], 8],
  ["letters of two bytes", ["àéđ"], 11],
  ["letters of three bytes", ["ệ–ữ"], 14],
  ["the last of one byte, the first of two", ["\u007f\u0080"], 8],
  ["the last of two bytes, the first of three", ["\u07ff\u0800"], 10],
  ["what JSON writes with a stroke before it", ['a"b\\c\nd'], 15],
  ["two cells", ["ab", "c"], 11],
])("a line of cells: %s", (_, line, bytes) => {
  expect(bytesOfLine(line)).toBe(bytes);
});

test("no text takes more bytes than estimated", () => {
  for (const text of ["Nguyễn Thị Thuỳ Dương", 'Tập thể "A"', "=1+1", "x\ty", "ấ".repeat(50)])
    expect(bytesOfLine([text])).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify([text])));
});

test("lines are summed", () => {
  expect(bytesOfLines([])).toBe(0);
  expect(bytesOfLines([["a"], ["bc", 1]])).toBe(bytesOfLine(["a"]) + bytesOfLine(["bc", 1]));
});

test("some cells of a row; cells that were not read count as empty", () => {
  const read = workbook({ name: "A", cells: [["aaaa", "bb", "c"]] }).sheets[0]?.cells;
  const grid = read && { ...read, row: 4, column: 2 };
  expect(bytesOfCells(grid, 4, 2, 3)).toBe(bytesOfLine(["aaaa", "bb", "c"]));
  expect(bytesOfCells(grid, 4, 3, 1)).toBe(bytesOfLine(["bb"]));
  expect(bytesOfCells(grid, 4, 1, 2)).toBe(bytesOfLine(["", "aaaa"]));
  expect(bytesOfCells(grid, 4, 4, 2)).toBe(bytesOfLine(["c", ""]));
  expect(bytesOfCells(grid, 5, 2, 2)).toBe(bytesOfLine(["", ""]));
  for (const nothing of [null, undefined]) expect(bytesOfCells(nothing, 0, 0, 1)).toBe(bytesOfLine([""]));
});
