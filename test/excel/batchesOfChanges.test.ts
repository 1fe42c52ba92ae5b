import type { Change } from "../../src/core/cells/change";
import { isCellsEdit } from "../../src/core/cells/edits";
import { batchesOf } from "../../src/excel/write/batches";
import { costsOf } from "../../src/excel/costs";

const change = (rows: number, text = "a", more: Partial<Change> = {}): Change => ({
  kind: "cells",
  sheet: "A",
  row: 5,
  column: 2,
  from: Array.from({ length: rows }, (_, index) => [`từ ${index}`]),
  values: Array.from({ length: rows }, () => [text]),
  ...more,
});

const batches = (changes: readonly Change[], maxBytes?: number) =>
  batchesOf(changes, costsOf([], { sheets: [], tables: [], tableNames: [] }), maxBytes);
const sizes = (changes: readonly Change[]) =>
  batches(changes).map((batch) => batch.filter(isCellsEdit).map(({ values }) => values.length));

test("few changes are one batch", () => {
  const changes = [change(1), change(3)];
  expect(batches(changes)).toEqual([changes]);
  expect(batches([])).toEqual([[]]);
});

test("a change that is too large is cut, each chunk with its own rows", () => {
  const formats = Array.from({ length: 300 }, (_, index) => [index === 299 ? "@" : null]);
  const parts = batches([change(300, "x".repeat(100), { formats })], 40_000)
    .flat()
    .filter((edit): edit is Change => isCellsEdit(edit));
  expect(parts.length).toBeGreaterThan(4);
  let row = 5;
  for (const part of parts) {
    expect(part.row).toBe(row);
    expect(part.from[0]).toEqual([`từ ${row - 5}`]);
    expect(part.from).toHaveLength(part.values.length);
    expect(part.formats).toHaveLength(part.values.length);
    row += part.values.length;
  }
  expect(row).toBe(305);
  expect(parts.at(-1)?.formats?.at(-1)).toEqual(["@"]);
  expect(batches([change(300, "x".repeat(100))], 40_000)[0]?.[0]).not.toHaveProperty("formats");
});

test("cells that are left alone are neither read nor compared", () => {
  const [[edit] = []] = batches([change(4, "a", { values: [[null], ["a"], [null], [null]] })]);
  expect(edit).toEqual({ ...change(1), row: 6, from: [["từ 1"]] });
  const wide = change(1, "a", { from: [["1", "2", "3"]], values: [[null, "b", null]], formats: [["@", "0", "@"]] });
  expect(batches([wide])).toEqual([[{ ...wide, column: 3, from: [["2"]], values: [["b"]], formats: [["0"]] }]]);
});

test("what does not fit in one request is in the next", () => {
  const large = (letters: number) => change(1, "x".repeat(letters));
  expect(sizes([large(3_000_000), large(1_500_000), large(10)])).toEqual([[1], [1, 1]]);
  expect(sizes([large(1_900_000), large(1_900_000)])).toEqual([[1, 1]]);
  const current = change(1, "a", { from: [["x".repeat(1_500_000)]] });
  expect(sizes([current, current])).toEqual([[1], [1]]);
  expect(sizes(Array.from({ length: 1_350 }, () => change(1)))).toEqual([expect.anything(), expect.anything()]);
});

test("the size of a restored formula counts", () => {
  const formula = change(1, "a", { values: [[{ formula: "x".repeat(3_000_000) }]] });
  expect(sizes([formula, formula])).toEqual([[1], [1]]);
});
