import { type CellsEdit, countCells, type Edit, isCellsEdit } from "../../../src/core/cells/edits";
import { batchesOf } from "../../../src/excel/write/batches";
import { type Costs, costsOf } from "../../../src/excel/costs";
import type { Change } from "../../../src/core/cells/change";

const COSTS: Costs = { sheet: "S", always: 0, inputsOf: () => 0, isLong: false, current: () => 0 };

const column = (index: number, row: number, values: (string | null)[], sheet = "S"): Edit => ({
  kind: "cells",
  sheet,
  row,
  column: index,
  values: values.map((value) => [value]),
});
const long = (count: number, length = 1_000): string[] => Array<string>(count).fill("x".repeat(length));
const cellsIn = (batch: readonly Edit[]) => batch.filter((edit): edit is CellsEdit => edit.kind === "cells");
const placesIn = (batch: readonly Edit[]) =>
  cellsIn(batch).map(({ sheet, row, column: index, values }) => [sheet, index, row, row + values.length - 1]);

describe("what fits in one batch", () => {
  test("is one batch, in its order", () => {
    const edits = [column(0, 1, ["a"]), column(1, 1, ["b"], "T"), column(2, 5, ["c"])];
    expect(batchesOf(edits, COSTS)).toEqual([edits]);
  });

  test("rows and columns that are left alone at the edges are not written", () => {
    const wide: Edit = {
      kind: "cells",
      sheet: "S",
      row: 3,
      column: 2,
      values: [
        [null, null, null],
        [null, "a", null],
        [null, "b", "c"],
        [null, null, null],
      ],
    };
    expect(batchesOf([wide], COSTS)).toEqual([
      [
        {
          kind: "cells",
          sheet: "S",
          row: 4,
          column: 3,
          values: [
            ["a", null],
            ["b", "c"],
          ],
        },
      ],
    ]);
  });

  test.each([
    [3, 1],
    [4, 2],
  ])("%d rows left alone between two: %d writes", (gap, writes) => {
    const values = ["a", ...Array<null>(gap).fill(null), "b"];
    expect(cellsIn(batchesOf([column(0, 0, values)], COSTS)[0] ?? [])).toHaveLength(writes);
  });

  test("a column of a table is cut between rows, and each chunk finds its first row", () => {
    const through = { table: "T", heading: "H", offset: 3 };
    const values = ["a", ...Array<null>(9).fill(null), "b"];
    const edit = { ...(column(4, 10, values) as CellsEdit), through };
    expect(batchesOf([edit], COSTS)).toEqual([
      [
        { ...edit, values: [["a"]] },
        { ...edit, row: 20, values: [["b"]], through: { ...through, offset: 13 } },
      ],
    ]);
  });

  test("nothing at all is an empty batch", () => {
    expect(batchesOf([column(0, 0, [null, null])], COSTS)).toEqual([[]]);
  });
});

describe("what does not fit", () => {
  const edits = [column(7, 10, long(40)), column(8, 10, long(40)), column(0, 0, long(5), "T")];

  test("is cut, and the cells of one row of the nominations stay together", () => {
    const batches = batchesOf(edits, COSTS, 20_000);
    expect(batches.length).toBeGreaterThan(4);
    for (const batch of batches) {
      const rows = (index: number) => placesIn(batch).filter(([sheet, c]) => sheet === "S" && c === index);
      expect(rows(7).map(([, , ...span]) => span)).toEqual(rows(8).map(([, , ...span]) => span));
    }
  });

  test("every cell is written once, and lines of one column are one write again", () => {
    const batches = batchesOf(edits, COSTS, 20_000);
    expect(countCells(batches.flat())).toBe(countCells(edits));
    const first = placesIn(batches[0] ?? []);
    expect(first).toHaveLength(2);
    expect(first[0]?.slice(2)).toEqual([10, 10 + (cellsIn(batches[0] ?? [])[0]?.values.length ?? 0) - 1]);
  });

  test("the current content and what is read again count too", () => {
    const plainly = batchesOf(edits, COSTS, 20_000).length;
    expect(batchesOf(edits, { ...COSTS, current: () => 500 }, 20_000).length).toBeGreaterThan(plainly);
    expect(batchesOf(edits, { ...COSTS, inputsOf: () => 5_000 }, 20_000).length).toBeGreaterThan(plainly);
    const isCut = { ...COSTS, inputsOf: () => 5_000, isLong: true };
    expect(batchesOf(edits, { ...isCut, isLong: false }, 1_000_000)).toHaveLength(1);
    expect(batchesOf(edits, isCut, 100_000).length).toBeGreaterThan(batchesOf(edits, COSTS, 100_000).length);
    expect(batchesOf(edits, { ...COSTS, always: 15_000 }, 20_000)[0]?.length).toBeLessThanOrEqual(2);
  });

  test("edits that make room beside the nominations come first, formats and other sheets last", () => {
    const widen: Edit = { kind: "resizeTable", sheet: "S", name: "DeNghi", by: { rows: 0, columns: 3 } };
    const add: Edit = { kind: "addSheet", sheet: "T" };
    const merge: Edit = { kind: "merge", sheet: "S", area: { row: 0, column: 0, rows: 1, columns: 2 } };
    const all = [column(7, 9, ["heading"]), widen, ...edits.slice(0, 2), add, column(0, 0, long(5), "T"), merge];
    const batches = batchesOf(all, COSTS, 20_000);
    const kinds = batches.flat().map(({ kind, sheet }) => `${kind} ${sheet}`);
    expect(kinds.slice(0, 2)).toEqual(["cells S", "resizeTable S"]);
    expect(kinds.indexOf("addSheet T")).toBeGreaterThan(kinds.lastIndexOf("cells S"));
    expect(kinds.slice(-2)).toEqual(["cells T", "merge S"]);
  });

  test("a long write on another sheet is cut, from the top down", () => {
    const batches = batchesOf([column(0, 3, long(64), "T")], COSTS, 20_000);
    expect(countCells(batches.flat())).toBe(64);
    expect(batches.length).toBeGreaterThan(3);
    expect(placesIn(batches.flat()).map(([, , row]) => row)).toEqual(
      placesIn(batches.flat())
        .map(([, , row]) => row)
        .sort((a, b) => Number(a) - Number(b)),
    );
  });
});

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
