import { checkWorkbook, type CheckedWorkbook } from "../../src/core/checkWorkbook";
import { MisplacedIds, type Piece } from "../../src/workbook/misplacedIds";
import { serial } from "../support/cells";
import { nominations, type BookOptions, type Row } from "../support/nominations";
import { idOf } from "../support/seen";

const [FIRST, ID] = [1, 1];
const AN: Row = { nominee: "An", id: idOf(0) };
const BINH: Row = { nominee: "Bình" };
const CUC: Row = { nominee: "Cúc" };
const withId = (row: Row, id: number | null): Row => ({ ...row, id: id === null ? null : idOf(id) });

function read(rows: readonly Row[], options: BookOptions = {}): CheckedWorkbook {
  const { checked } = checkWorkbook(nominations(rows, options), { today: serial("31/12/2022"), rules: [] });
  if (checked === null) throw new Error("The run stopped.");
  return checked;
}

/** The rows as they stood right before the write. */
const stood = (rows: readonly Row[]): Piece => ({
  row: FIRST,
  column: 0,
  values: read(rows).sheet.grid.values.slice(1),
});
const ids = (row: number, ...numbers: (number | null)[]): Piece => ({
  row,
  column: ID,
  values: numbers.map((number) => [number === null ? null : idOf(number)]),
});

/** By nominee the ids that are written back, after writes of `written` onto rows that stood as `before`. */
function restored(now: readonly Row[], ...writes: [before: readonly Row[], ...written: Piece[]][]) {
  const checked = read(now);
  const misplaced = new MisplacedIds();
  for (const [before, ...written] of writes) misplaced.add(stood(before), written, checked);
  const { edits } = misplaced.restore(checked);
  expect(edits.every(({ sheet, column }) => sheet === "Đề nghị" && column === ID)).toBe(true);
  return edits.map(({ row, values }) => [now[row - FIRST]?.nominee, values[0]?.[0]]);
}

// Read as An, Bình, Cúc; sorted before our write came.
const SORTED = [CUC, AN, BINH];
const WRITTEN = ids(FIRST + 1, 1, 2);
const AFTER = [CUC, withId(AN, 1), withId(BINH, 2)];

test.each<[string, Row[], (readonly unknown[])[]]>([
  [
    "the rows stand as they were written",
    AFTER,
    [
      ["An", idOf(0)],
      ["Bình", ""],
    ],
  ],
  [
    "they moved again",
    [withId(BINH, 2), CUC, withId(AN, 1)],
    [
      ["Bình", ""],
      ["An", idOf(0)],
    ],
  ],
  ["one was typed in meanwhile: it is known by its id", [withId({ ...AN, unit: "Văn phòng" }, 1)], [["An", idOf(0)]]],
  ["one was typed in that has no id", [{ ...CUC, unit: "Văn phòng" }], []],
  ["one is new", [{ nominee: "Dung", id: idOf(5) }], []],
  ["another name was typed over it: it is known by its id", [withId({ nominee: "X" }, 1)], [["X", idOf(0)]]],
])("ids that landed on other rows go back: %s", (_, now, expected) => {
  expect(restored(now, [SORTED, WRITTEN])).toEqual(expected);
});

test("two writes are followed back one after the other", () => {
  const again = [withId(AN, 1), withId(BINH, 2), CUC];
  const now = [withId(AN, 3), withId(BINH, 2), withId(CUC, 4)];
  expect(restored(now, [SORTED, WRITTEN], [again, ids(FIRST, 3, null, 4)])).toEqual([
    ["An", idOf(0)],
    ["Bình", ""],
    ["Cúc", ""],
  ]);
});

test("rows that are equal in all are told apart by their number", () => {
  const twins = [withId(AN, 0), withId(AN, 3)];
  const now = [withId(AN, 1), withId(AN, 1)];
  expect(restored(now, [twins, ids(FIRST, 1, 1)])).toEqual([
    ["An", idOf(0)],
    ["An", idOf(3)],
  ]);
});

test("where two rows hold an id, one that was typed in is not known by it", () => {
  const before = [withId(AN, 0), withId(BINH, 3)];
  expect(restored([withId({ ...AN, unit: "Văn phòng" }, 1)], [before, ids(FIRST, 1, 1)])).toEqual([]);
});

test("what is written in other columns, and beyond the rows, does not count", () => {
  const status: Piece = { row: FIRST - 1, column: 20, values: [["a"], ["Hợp lệ", "b", "c"], [null], ["d"]] };
  expect(restored([withId(AN, 1)], [[AN], status, ids(FIRST, 1)])).toEqual([["An", idOf(0)]]);
});

test("what was read is mended, and stays at hand as it was", () => {
  const checked = read(AFTER);
  const misplaced = new MisplacedIds();
  expect(misplaced.isEmpty).toBe(true);
  misplaced.add(stood(SORTED), [WRITTEN], checked);
  expect(misplaced.isEmpty).toBe(false);
  const { standing } = misplaced.restore(checked);
  const idsIn = (lines: readonly (readonly unknown[])[]) => lines.slice(1).map((line) => line[ID]);
  const { values, formulas, text } = checked.sheet.grid;
  for (const lines of [values, formulas, text]) expect(idsIn(lines)).toEqual(["", idOf(0), ""]);
  expect(idsIn(standing.values)).toEqual(["", idOf(1), idOf(2)]);
});

test.each<[string, BookOptions, boolean]>([
  ["nothing landed astray", {}, false],
  ["there is no column of ids", { without: ["id", "status", "detail"] }, true],
])("nothing is done where %s", (_, options, isAstray) => {
  const checked = read(AFTER, options);
  const misplaced = new MisplacedIds();
  if (isAstray) misplaced.add(stood(SORTED), [WRITTEN], checked);
  const { edits, standing } = misplaced.restore(checked);
  expect(edits).toEqual([]);
  expect(standing.values).toBe(checked.sheet.grid.values);
});
