import { bodyEdits } from "../../../src/core/report/bodyEdits";
import type { DecisionLine } from "../../../src/core/report/decisionRows";
import type { CellValue, TableSnapshot } from "../../../src/core/snapshot";

const COLUMNS = 10;
const CELLS = { row: 0, column: 0, values: [], formulas: [], text: [], types: [] };

/** A list whose rows hold only their ids; ids in capitals are those with words. */
function edits(standing: readonly string[], wanted: readonly string[]) {
  const area = { row: 4, column: 0, rows: standing.length + 1, columns: COLUMNS };
  const table: TableSnapshot = { name: "XetDuyet", sheet: "S", area, hasHeaders: true, hasTotals: false, cells: CELLS };
  const cellsOf = (id: string): CellValue[] => Array<string>(COLUMNS).fill(id);
  return bodyEdits({
    table,
    rows: standing.map((id) => ({ id: id.toLowerCase(), holdsHisWords: id !== id.toLowerCase() })),
    lines: wanted.map((id) => ({ ours: { "Mã đề nghị": id } }) as DecisionLine),
    wanted: wanted.map(cellsOf),
    standing: (r) => standing[r]?.toLowerCase() ?? "",
    row: 5,
  });
}

const many = (count: number, change: (ids: string[]) => void): string[] => {
  const ids = Array.from({ length: count }, (_, at) => `r${at}`);
  change(ids);
  return ids;
};

test("nothing differs: nothing is written", () => {
  expect(edits(["a", "B"], ["a", "b"])).toEqual([]);
});

test("a short list in which words move is written in one piece, though most of it stays", () => {
  const standing = many(40, (ids) => (ids[0] = "R0"));
  const wanted = many(40, (ids) => ([ids[0], ids[39]] = ["r39", "r0"]));
  const [edit, ...more] = edits(standing, wanted);
  expect(more).toEqual([]);
  expect(edit).toMatchObject({ kind: "cells", row: 5, isWhole: true });
});

test("where no words move the smallest edit is enough", () => {
  const [edit] = edits(
    many(40, () => undefined),
    many(40, (ids) => ([ids[0], ids[39]] = ["r39", "r0"])),
  );
  expect(edit).not.toHaveProperty("isWhole");
});

test("in a long list the words come first: one set aside, both at their new places, then the rest", () => {
  const standing = many(400, (ids) => ([ids[0], ids[399]] = ["R0", "R399"]));
  const wanted = many(400, (ids) => ([ids[0], ids[399]] = ["r399", "r0"]));
  const all = edits(standing, wanted);
  const shown = all.map((edit) =>
    edit.kind === "cells" ? [edit.row - 5, edit.values.length, edit.values[0]?.[0]] : [],
  );
  expect(shown.slice(0, 3)).toEqual([
    [398, 1, "r0"],
    [0, 1, "r399"],
    [399, 1, "r0"],
  ]);
  const last = all.at(-1);
  const row = last?.kind === "cells" ? last.values[398 - (last.row - 5)] : undefined;
  expect(row).toEqual(Array(COLUMNS).fill("r398"));
});
