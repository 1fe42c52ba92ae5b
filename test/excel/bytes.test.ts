import type { CellValue } from "../../src/core/cells/snapshot";
import { bytesOfCells, bytesOfLine, bytesOfLines } from "../../src/excel/costs";
import { workbook } from "../support/workbook";

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
