import { countCells, type CellsEdit, type Edit } from "../../src/core/report/edits";
import { batchesOf } from "../../src/workbook/batches";
import type { Costs } from "../../src/workbook/costs";

const COSTS: Costs = { sheet: "S", always: 0, inputsOf: () => 0, standing: () => 0, other: () => 1_500 };

const column = (at: number, row: number, values: (string | null)[], sheet = "S"): Edit => ({
  kind: "cells",
  sheet,
  row,
  column: at,
  values: values.map((value) => [value]),
});
const long = (count: number, length = 1_000): string[] => Array<string>(count).fill("x".repeat(length));
const cellsIn = (batch: readonly Edit[]) => batch.filter((edit): edit is CellsEdit => edit.kind === "cells");
const placesIn = (batch: readonly Edit[]) =>
  cellsIn(batch).map(({ sheet, row, column: at, values }) => [sheet, at, row, row + values.length - 1]);

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

  test("what must be written in one piece is left as it is", () => {
    const whole: Edit = {
      ...(column(0, 0, ["a", ...Array<null>(30).fill(null), "b", null]) as CellsEdit),
      isWhole: true,
    };
    expect(batchesOf([whole], COSTS)).toEqual([[whole]]);
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
      const rows = (at: number) => placesIn(batch).filter(([sheet, c]) => sheet === "S" && c === at);
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

  test("what stands there and what is read again count too", () => {
    const plainly = batchesOf(edits, COSTS, 20_000).length;
    expect(batchesOf(edits, { ...COSTS, standing: () => 500 }, 20_000).length).toBeGreaterThan(plainly);
    expect(batchesOf(edits, { ...COSTS, inputsOf: () => 5_000 }, 20_000).length).toBeGreaterThan(plainly);
    expect(batchesOf(edits, { ...COSTS, always: 15_000 }, 20_000)[0]?.length).toBeLessThanOrEqual(2);
  });

  test("steps of the nominations' sheet that are no cells come first, those of other sheets last", () => {
    const widen: Edit = { kind: "resizeTable", sheet: "S", name: "DeNghi", by: { rows: 0, columns: 3 } };
    const add: Edit = { kind: "addSheet", sheet: "T" };
    const batches = batchesOf([widen, ...edits.slice(0, 2), add, column(0, 0, long(5), "T")], COSTS, 20_000);
    const kinds = batches.flat().map(({ kind, sheet }) => `${kind} ${sheet}`);
    expect(kinds[0]).toBe("resizeTable S");
    expect(kinds.indexOf("addSheet T")).toBeGreaterThan(kinds.lastIndexOf("cells S"));
    expect(kinds.at(-1)).toBe("cells T");
  });

  test("formats that come after the cells of the nominations' sheet stay after them", () => {
    const area = { row: 10, column: 8, rows: 40, columns: 1 };
    const unwrap: Edit = { kind: "format", sheet: "S", area, format: { wrap: false } };
    const batches = batchesOf([...edits.slice(0, 2), unwrap], COSTS, 20_000);
    expect(batches.length).toBeGreaterThan(3);
    expect(batches.flat().at(-1)).toEqual(unwrap);
  });

  test("a step counts with what is remembered of it", () => {
    const widen: Edit = { kind: "resizeTable", sheet: "S", name: "DeNghi", by: { rows: 0, columns: 3 } };
    const batches = batchesOf([widen, ...edits.slice(0, 2)], { ...COSTS, other: () => 19_000 }, 20_000);
    expect(batches[0]).toEqual([widen]);
  });

  test("what must be written in one piece is cut only where no batch would hold it", () => {
    const whole = (rows: number): Edit => ({ ...(column(0, 0, long(rows), "T") as CellsEdit), isWhole: true });
    const beside = column(7, 10, long(16));
    expect(batchesOf([beside, whole(16)], COSTS, 20_000).at(-1)).toEqual([whole(16)]);
    expect(countCells(batchesOf([whole(64)], COSTS, 20_000).flat())).toBe(64);
    expect(batchesOf([whole(64)], COSTS, 20_000).length).toBeGreaterThan(3);
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
