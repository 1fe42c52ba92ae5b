import { keyMove } from "../../../../workbench/browser/grid/keyMove";
import { layOut, roomFor } from "../../../../workbench/browser/grid/sheetLayout";
import { jumpFrom, stepFrom, type Direction } from "../../../../workbench/browser/grid/stepFrom";
import { workbookOf } from "../../host/support";

const sheet = workbookOf({
  S: [
    ["a", "b", "c", null, "e"],
    ["a", null, null, null, "e"],
    ["a", "b", null, null, "e"],
  ],
}).sheets[0]!;
sheet.hiddenRows.add(1);
sheet.merges.push({ row: 3, column: 0, rows: 2, columns: 3 });
const layout = layOut(sheet, { rows: 1, columns: 1 });
const place = (row: number, column: number) => ({ row, column });

it.each<[string, Direction, ReturnType<typeof place>, ReturnType<typeof place>]>([
  ["passes a hidden row", "down", place(0, 0), place(2, 0)],
  ["passes it upwards too", "up", place(2, 0), place(0, 0)],
  ["stays at the upper edge", "up", place(0, 2), place(0, 2)],
  ["stays at the left edge", "left", place(2, 0), place(2, 0)],
  ["leaves a merged area as a whole", "right", place(3, 0), place(3, 3)],
  ["leaves it downwards", "down", place(3, 0), place(5, 0)],
])("an arrow %s", (_what, direction, from, to) => {
  expect(stepFrom(sheet, layout, from, direction)).toEqual(to);
});

it.each<[string, Direction, ReturnType<typeof place>, ReturnType<typeof place>]>([
  ["to the end of what is filled", "right", place(0, 0), place(0, 2)],
  ["over a gap to the next filled cell", "right", place(0, 2), place(0, 4)],
  ["from a blank to the next filled cell", "left", place(0, 3), place(0, 2)],
])("Ctrl and an arrow goes %s", (_what, direction, from, to) => {
  expect(jumpFrom(sheet, layout, from, direction)).toEqual(to);
});

it.each([
  ["Home", false, place(2, 4), place(2, 0)],
  ["Home", true, place(2, 4), place(0, 0)],
  ["End", true, place(0, 0), place(2, 4)],
  ["PageDown", false, place(0, 1), place(10, 1)],
  ["PageUp", false, place(4, 1), place(0, 1)],
  ["a", false, place(0, 0), undefined],
  ["End", false, place(0, 0), undefined],
])("%s (Ctrl: %s)", (key, ctrl, from, to) => {
  expect(keyMove(sheet, layout, from, { key, ctrl }, 10)).toEqual(to);
});

it("has empty cells past the last filled cell, and keeps frozen and hidden rows", () => {
  expect(layout.rows.count).toBeGreaterThan(50);
  expect(layout.columns.count).toBeGreaterThanOrEqual(26);
  expect(layout.rows.size(1)).toBe(0);
  expect(layout.rows.size(0)).toBe(20);
  expect(layout.columns.size(0)).toBe(64);
});

it("fits a row without a height to its wrapped text, and keeps a height that is set", () => {
  const wrapped = workbookOf({ S: [["từ ".repeat(60)], ["từ ".repeat(60)]] }).sheets[0]!;
  for (const cells of wrapped.rows) cells[0] = { ...cells[0]!, style: { wrapText: true } };
  wrapped.rowHeights[1] = 15;
  const { rows } = layOut(wrapped, { rows: 1, columns: 1 });
  expect(rows.size(0)).toBeGreaterThan(200);
  expect(rows.size(1)).toBe(20);
});

it("grows in steps for the selection, and not for one that reaches to the end of the sheet", () => {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(roomFor(area)).toEqual({ rows: 200, columns: 20 });
  expect(roomFor({ ...area, row: 199 })).toEqual(roomFor(area));
  expect(roomFor({ ...area, row: 200, column: 20 })).toEqual({ rows: 400, columns: 40 });
  expect(roomFor({ ...area, rows: 1_048_576 })).toEqual(roomFor(area));
  expect(layOut(sheet, { rows: 400, columns: 40 }).rows.count).toBeGreaterThan(400);
});
