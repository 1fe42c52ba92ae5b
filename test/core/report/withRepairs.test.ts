import { countCells, writesCell, type CellsEdit, type Edit } from "../../../src/core/report/edits";
import { withRepairs } from "../../../src/core/report/withRepairs";

const cells = (row: number, column: number, values: (string | null)[][], sheet = "Đề nghị"): CellsEdit => ({
  kind: "cells",
  sheet,
  row,
  column,
  values,
});
const REPAIRS = [cells(5, 17, [["HS-AAAAAA"]]), cells(6, 17, [["HS-BBBBBB"]]), cells(7, 17, [["HS-CCCCCC"]])];

const kept = (...planned: Edit[]) => withRepairs(REPAIRS, planned).slice(0, -planned.length);

test.each<[string, Edit, CellsEdit[]]>([
  ["a cell that is written gets no repair", cells(6, 17, [["HS-DDDDDD"]]), [REPAIRS[0]!, REPAIRS[2]!]],
  ["one that the edit leaves alone does", cells(5, 16, [["a", "b"], ["a", null], ["a", "b"]]), [REPAIRS[1]!]], // prettier-ignore
  ["a cell that is cleared is written", cells(7, 17, [[""]]), REPAIRS.slice(0, 2)],
  ["another column is another cell", cells(5, 18, [["x"], ["x"], ["x"]]), REPAIRS],
  ["another sheet too", cells(5, 17, [["x"], ["x"], ["x"]], "Tổng hợp"), REPAIRS],
  ["an edit of another kind writes no cell", { kind: "insertRows", sheet: "Đề nghị", row: 5, count: 3 }, REPAIRS],
])("%s", (_what, planned, repairs) => {
  expect(kept(planned)).toEqual(repairs);
});

test("repairs come first, the planned edits after them in their order", () => {
  const planned: Edit[] = [{ kind: "addSheet", sheet: "Tổng hợp" }, cells(0, 0, [["x"]], "Tổng hợp")];
  expect(withRepairs(REPAIRS, planned)).toEqual([...REPAIRS, ...planned]);
  expect(withRepairs([], planned)).toEqual(planned);
});

test("the cells that an edit writes are those that it counts", () => {
  const edit = cells(2, 3, [["a", null], ["", "b"]]); // prettier-ignore
  const places = [2, 3, 4].flatMap((row) => [2, 3, 4, 5].map((column) => [row, column] as const));
  const written = places.filter(([row, column]) => writesCell(edit, "Đề nghị", row, column));
  expect(written).toEqual([[2, 3], [3, 3], [3, 4]]); // prettier-ignore
  expect(written).toHaveLength(countCells([edit]));
});
