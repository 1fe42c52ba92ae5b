import type { Edit } from "../../../src/core/cells/edits";
import { batchesOf } from "../../../src/excel/write/batches";
import { blocksOf, splitAtHiddenRows } from "../../../src/excel/write/hiddenRows";

const cells = (row: number, ...values: (string | null)[]): Edit => ({
  kind: "cells",
  sheet: "S",
  row,
  column: 2,
  values: values.map((value) => [value]),
});
const hidden = new Map([["S", new Set([5, 6])]]);

test.each([
  ["nothing hidden", new Set<number>(), [[0, 3]]],
  ["all hidden", new Set([4, 5, 6, 7]), [[0, 3]]],
  [
    "two in the middle",
    new Set([5, 6]),
    [
      [0, 0],
      [1, 2],
      [3, 3],
    ],
  ],
  [
    "the first",
    new Set([4]),
    [
      [0, 0],
      [1, 3],
    ],
  ],
  [
    "the last, and one beyond",
    new Set([7, 8]),
    [
      [0, 2],
      [3, 3],
    ],
  ],
])("blocks of four rows from the fifth: %s", (_what, rows, expected) => {
  expect(blocksOf(4, 4, rows).map(({ first, last }) => [first, last])).toEqual(expected);
});

test("no edit covers hidden and visible rows", () => {
  expect(splitAtHiddenRows([cells(4, "a", "b", "c", "d")], hidden)).toEqual([
    cells(4, "a"),
    cells(5, "b", "c"),
    cells(7, "d"),
  ]);
});

test("if it is unknown which rows are hidden, each written row is a separate edit", () => {
  const some = new Map([["S", "some" as const]]);
  expect(splitAtHiddenRows([cells(4, "a", null, "c")], some)).toEqual([cells(4, "a"), cells(6, "c")]);
});

test("other sheets and other edits stay as they are", () => {
  const other: Edit = { kind: "cells", sheet: "T", row: 4, column: 0, values: [["a"], ["b"], ["c"]] };
  const format: Edit = { kind: "clearFormats", sheet: "S", area: { row: 4, column: 0, rows: 9, columns: 1 } };
  expect(splitAtHiddenRows([other, format], hidden)).toEqual([other, format]);
  expect(splitAtHiddenRows([cells(4, "a", "b")], new Map())).toEqual([cells(4, "a", "b")]);
});

test("rows inserted above move hidden rows down, rows inserted below do not", () => {
  const insert = (row: number): Edit => ({ kind: "insertRows", sheet: "S", row, count: 2 });
  expect(splitAtHiddenRows([insert(1), cells(6, "a", "b")], hidden)).toEqual([insert(1), cells(6, "a"), cells(7, "b")]);
  expect(splitAtHiddenRows([insert(9), cells(4, "a", "b")], hidden)).toEqual([insert(9), cells(4, "a"), cells(5, "b")]);
});

test("batches do not join edits across the edge of hidden rows", () => {
  const long = "x".repeat(400);
  const edits = splitAtHiddenRows([cells(4, ...Array<string>(8).fill(long))], hidden);
  const isHidden = (row: number) => [5, 6].includes(row);
  const costs = { sheet: "S", always: 0, inputsOf: () => 10, isLong: false, current: () => 0 };
  const batches = batchesOf(edits, costs, 4_000);
  expect(batches.length).toBeGreaterThan(1);
  const written = batches.flat().flatMap((edit) => (edit.kind === "cells" ? [[edit.row, edit.values.length]] : []));
  expect(written.reduce((sum, [, rows = 0]) => sum + rows, 0)).toBe(8);
  for (const [row = 0, rows = 0] of written)
    expect(new Set(Array.from({ length: rows }, (_, index) => isHidden(row + index))).size).toBe(1);
});
