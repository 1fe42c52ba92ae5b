import { readSummaryTables, rowsById, type DecisionTable } from "../../../src/core/nominations/summaryTables";
import type { Content } from "../../support/cells";
import { idOf } from "../../support/seen";
import { workbook, type TableSpec } from "../../support/workbook";

const HEADINGS = ["Mã đề nghị", "Ý kiến Giám đốc", "Ghi chú của Giám đốc"];

function read(
  rows: readonly (readonly Content[])[],
  more: Partial<TableSpec> = {},
  headings = HEADINGS,
): DecisionTable {
  const tables = [{ name: "XetDuyet", at: "B3", rows: [headings, ...rows], ...more }];
  const { current } = readSummaryTables(workbook({ name: "Tổng hợp", cells: [["a"]], tables }));
  if (current === null) throw new Error("The table was not found.");
  return current;
}

test("columns of ours by heading, the Director's own by theirs, wherever they stand", () => {
  const { positions, his, rows } = read([["x", idOf(0), "Duyệt"]], {}, ["Người xem", "MÃ ĐỀ NGHỊ", "Ý kiến\nGiám đốc"]);
  expect([...positions]).toEqual([
    ["Mã đề nghị", 1],
    ["Ý kiến Giám đốc", 2],
  ]);
  expect([...his]).toEqual([["nguoixem", 0]]);
  expect(rows).toMatchObject([{ row: 3, id: idOf(0), decision: { verdict: "approved", note: "", text: "Duyệt" } }]);
});

test("a heading that stands there twice is two columns of his", () => {
  const { positions, his } = read([], {}, ["Xem", "Xem", "Mã đề nghị", "Mã đề nghị"]);
  expect([...his]).toEqual([
    ["xem", 0],
    ["xem#1", 1],
    ["madenghi#3", 3],
  ]);
  expect(positions.get("Mã đề nghị")).toBe(2);
});

test("the rows between headings and totals", () => {
  const lines = [[idOf(0)], [idOf(1)], ["Tổng"]];
  expect(read(lines).rows.map(({ row }) => row)).toEqual([3, 4, 5]);
  expect(read(lines, { totals: true }).rows.map(({ id }) => id)).toEqual([idOf(0), idOf(1)]);
});

test("a table without headings is none", () => {
  const tables = [{ name: "XetDuyet", at: "A1", rows: [HEADINGS], headers: false }];
  expect(readSummaryTables(workbook({ name: "A", tables }))).toEqual({ current: null, former: null });
});

test.each<[string, Content[], boolean]>([
  ["nothing", [idOf(0), "", ""], false],
  ["a dash", [idOf(0), "-", "…"], false],
  ["a decision", [idOf(0), "Duyệt", ""], true],
  ["a decision that can't be read", [idOf(0), "xem lại", ""], true],
  ["a note", [idOf(0), "", "xem"], true],
  ["a value in a column of his own", [idOf(0), "", "", "x"], true],
  ["a number there", [idOf(0), "", "", 5], true],
  ["a blank there", [idOf(0), "", "", " "], false],
  ["a formula there", [idOf(0), "", "", { formula: "=1+1", result: 2 }], false],
])("whether his words stand in a row: %s", (_, line, holds) => {
  expect(read([line], {}, [...HEADINGS, "Của tôi"]).rows[0]?.holdsHisWords).toBe(holds);
});

test("an id with spaces around is one, another text none", () => {
  expect(read([[` ${idOf(0)} `], ["HS-1"], [""]]).rows.map(({ id }) => id)).toEqual([idOf(0), "", ""]);
});

test.each<[string, (readonly Content[])[], string[]]>([
  [
    "the upper",
    [
      [idOf(0), "", ""],
      [idOf(0), "", ""],
    ],
    ["3"],
  ],
  [
    "the one with his words",
    [
      [idOf(0), "", ""],
      [idOf(0), "Duyệt", ""],
    ],
    ["4"],
  ],
  [
    "of two with his words the upper",
    [
      [idOf(0), "", "x"],
      [idOf(0), "Duyệt", ""],
    ],
    ["3"],
  ],
  [
    "none without an id",
    [
      ["", "Duyệt", ""],
      [idOf(1), "", ""],
    ],
    ["4"],
  ],
])("of rows with one id: %s", (_, lines, rows) => {
  expect([...rowsById(read(lines)).values()].map(({ row }) => String(row))).toEqual(rows);
});

test("no table, no rows", () => {
  expect(rowsById(null).size).toBe(0);
});
