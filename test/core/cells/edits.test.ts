import fc from "../../support/fastCheck";
import { countCells, difference } from "../../../src/core/cells/edits";
import { fitCell } from "../../../src/core/text/formatText";
import type { CellValue } from "../../../src/core/cells/snapshot";

const over = (values: readonly (readonly CellValue[])[]) => (row: number, column: number) =>
  values[row]?.[column] ?? "";

test("no edit when all values are equal", () => {
  expect(
    difference(
      "A",
      0,
      0,
      [
        ["a", 1],
        [null, ""],
      ],
      over([
        ["a", 1],
        ["x", ""],
      ]),
    ),
  ).toEqual([]);
  expect(difference("A", 0, 0, [], over([]))).toEqual([]);
});

test("from the first to the last row that differs, with null for equal cells", () => {
  const wanted = [["a"], ["b"], ["c"], ["d"]];
  const edits = difference("A", 4, 2, wanted, over([["a"], ["x"], ["c"], ["y"]]));
  expect(edits).toEqual([{ kind: "cells", sheet: "A", row: 5, column: 2, values: [["b"], [null], ["d"]] }]);
  expect(countCells(edits)).toBe(2);
});

test("a number and its text differ; a blank clears", () => {
  expect(difference("A", 0, 0, [["1", ""]], over([[1, "x"]]))).toEqual([
    { kind: "cells", sheet: "A", row: 0, column: 0, values: [["1", ""]] },
  ]);
});

const cell = fc.constantFrom<CellValue>("", "a", "b", 1, true);
const cells = fc.array(fc.tuple(cell, cell), { maxLength: 6 });

test("applying it gives the wanted values, and a second difference is empty", () => {
  fc.assert(
    fc.property(cells, cells, (wanted, current) => {
      const after = wanted.map((line, r) => line.map((_, c) => over(current)(r, c)));
      for (const edit of difference("A", 0, 0, wanted, over(current))) {
        if (edit.kind !== "cells") throw new Error("Only cells are edited.");
        for (const [r, line] of edit.values.entries()) {
          for (const [c, value] of line.entries()) if (value !== null) after[edit.row + r]![c] = value as CellValue;
        }
      }
      expect(after).toEqual(wanted);
      expect(difference("A", 0, 0, wanted, over(after))).toEqual([]);
    }),
  );
});

test("a text that is too long for a cell is cut", () => {
  expect(fitCell("a".repeat(32_766))).toHaveLength(32_766);
  expect(fitCell("a".repeat(40_000))).toHaveLength(32_766);
});
