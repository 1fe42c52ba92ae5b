import type { Edit } from "../../src/core/report/edits";
import { partsOf } from "../../src/workbook/partsOf";

const cells = (row: number, column: number, rows = 1, columns = 1, sheet = "A"): Edit => ({
  kind: "cells",
  sheet,
  row,
  column,
  values: Array.from({ length: rows }, () => Array<string>(columns).fill("x")),
});
const grow: Edit = { kind: "resizeTable", sheet: "A", name: "T", by: { rows: 1, columns: 0 } };
const insert: Edit = { kind: "insertRows", sheet: "A", row: 3, count: 1 };

/** How many edits each part has; empty parts do nothing. */
const sizes = (...edits: Edit[]) =>
  partsOf(edits)
    .map((part) => part.length)
    .filter((size) => size > 0);

test("edits that touch different cells are read and written together", () => {
  expect(sizes(cells(0, 0), grow, cells(1, 0), cells(0, 1), cells(0, 0, 1, 1, "B"))).toEqual([5]);
});

test.each<[string, Edit, Edit, boolean]>([
  ["the same cell", cells(2, 2), cells(2, 2), true],
  ["a corner of the first in the second", cells(0, 0, 3, 3), cells(2, 2, 3, 3), true],
  ["one within the other", cells(0, 0, 9, 9), cells(4, 4), true],
  ["rows that touch", cells(0, 0, 2, 3), cells(2, 0, 2, 3), false],
  ["columns that touch", cells(0, 0, 2, 3), cells(0, 3, 2, 3), false],
  ["another sheet", cells(0, 0), cells(0, 0, 1, 1, "B"), false],
])("written after another: %s", (_name, first, second, isSplit) => {
  expect(sizes(first, second)).toEqual(isSplit ? [1, 1] : [2]);
  expect(sizes(second, first)).toEqual(isSplit ? [1, 1] : [2]);
});

test("a third write meets the second, not the first, which is done by then", () => {
  expect(sizes(cells(0, 0), cells(0, 0, 2), cells(1, 0))).toEqual([1, 1, 1]);
  expect(sizes(cells(0, 0), cells(0, 0), cells(5, 5))).toEqual([1, 2]);
});

test("what moves cells stands alone, and all stays in its order", () => {
  const edits = [cells(0, 0), insert, cells(0, 0), grow, cells(9, 9)];
  expect(sizes(...edits)).toEqual([1, 1, 3]);
  expect(partsOf(edits).flat()).toEqual(edits);
});
