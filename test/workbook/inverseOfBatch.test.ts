import type { Edit } from "../../src/core/report/edits";
import { inverseOfBatch } from "../../src/workbook/inverseOfBatch";
import { workbook } from "../support/workbook";

const SNAPSHOT = workbook(
  { name: "Đề nghị", tables: [{ name: "DeNghi", at: "A5", rows: [["STT"], [1], [2]] }] },
  { name: "Tổng hợp", tables: [{ name: "XetDuyet", at: "A9", rows: [["Mã đề nghị"], ["HS-AAAAAA"]] }] },
);
const grows = (sheet: string, name: string, rows: number, columns: number): Edit => ({
  kind: "resizeTable",
  sheet,
  name,
  by: { rows, columns },
});
const inverse = (...batch: Edit[]) => inverseOfBatch(batch, [], SNAPSHOT);

test("the Director's lists are put back whole or not at all, and so is a sheet on which a table was made", () => {
  expect(inverse().wholes).toEqual(["Tổng hợp"]);
  const area = { row: 8, column: 0, rows: 2, columns: 1 };
  const made: Edit = { kind: "addTable", sheet: "Tổng hợp (kiểm tra)", name: "XetDuyetCu", area };
  expect(inverse(made).wholes).toEqual(["Tổng hợp", "Tổng hợp (kiểm tra)"]);
});

test("sheets that were made are taken away", () => {
  expect(inverse({ kind: "addSheet", sheet: "Mới" }).madeSheets).toEqual(["Mới"]);
});

test("columns are taken from the nominations, never from his lists", () => {
  const { widened } = inverse(grows("Đề nghị", "DeNghi", 0, 3), grows("Tổng hợp", "XetDuyet", 0, 1));
  expect(widened).toEqual([{ sheet: "Đề nghị", table: "DeNghi", columns: 3 }]);
  expect(inverse(grows("Đề nghị", "DeNghi", 2, 0)).widened).toEqual([]);
});

test("a list gets its length back, by the number of rows that it has now", () => {
  const { resized } = inverse(grows("Tổng hợp", "XetDuyet", 4, 0), grows("Tổng hợp", "XetDuyet", 0, 1));
  expect(resized).toEqual([{ sheet: "Tổng hợp", table: "XetDuyet", by: 4, rows: 6 }]);
  expect(inverse(grows("Tổng hợp", "XetDuyet", -1, 0)).resized).toMatchObject([{ by: -1, rows: 1 }]);
  expect(inverse(grows("Tổng hợp", "KhongCo", 1, 0)).resized).toEqual([]);
});

test("of the changes the one made last comes first, as they are undone", () => {
  const change = (row: number) => ({ sheet: "Đề nghị", row, column: 0, from: [["a"]], to: [["b"]] });
  const undo = [7, 6].map((row) => ({ sheet: "Đề nghị", queue: () => undefined, inverse: () => change(row) }));
  const shift = { sheet: "Đề nghị", queue: () => undefined };
  expect(inverseOfBatch([], [shift, ...undo], SNAPSHOT).changes).toEqual([change(7), change(6)]);
});
