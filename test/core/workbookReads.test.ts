import { needsWholeWorkbook } from "../../src/core/nominations/findSheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/cells/snapshot";
import { type BookOptions, nominationSheet, NOTHING, type Row, summarySheet } from "../support/nominations";
import { planSheet } from "../support/planSheet";
import { idOf } from "../support/seen";
import { type SheetSpec, workbook } from "../support/workbook";

const WITH_ID: Row = { id: idOf(0) };
const list = (rows: readonly Row[] = [WITH_ID], options: BookOptions = {}) => nominationSheet(rows, options);

/** The workbook after the first read, without these sheets. */
function unread(snapshot: WorkbookSnapshot, ...names: readonly string[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map(({ cells, ...sheet }): SheetSnapshot =>
    names.includes(sheet.name) ? sheet : { ...sheet, cells: cells ?? null },
  );
  return { ...snapshot, sheets, tables: snapshot.tables.filter(({ sheet }) => !names.includes(sheet)) };
}

const OTHER: SheetSpec = { name: "Khác", cells: [["a"]] };

/** The list and one more sheet that was not read. */
const beside = (nominations: SheetSpec, other = OTHER) => unread(workbook(nominations, other), other.name);

/** The same, and the Director's list. */
const decided = (nominations: SheetSpec, other = OTHER) =>
  unread(workbook(nominations, summarySheet([]), other), other.name);

const HIDDEN: SheetSpec = { name: "Khác", cells: [["a"]], visible: false };

test.each<[string, WorkbookSnapshot, boolean]>([
  ["everything was read", workbook(list()), false],
  ["everything was read, and no row has an id", workbook(list([{}])), false],
  ["nothing was found, and everything was read", workbook({ name: "A", cells: [["a"]] }), false],
  ["the list has an id of ours, and the other sheet is hidden", decided(list(), HIDDEN), false],
  ["the same, and the other sheet is not hidden: it may hold a second list", decided(list()), true],
  ["no table holds the decisions: the hidden sheet may hold them as a plain range", beside(list(), HIDDEN), true],
  ["the list has no id", beside(list([{}])), true],
  ["the list has no nomination", beside(list([NOTHING])), true],
  ["the list has an id, and no nomination", beside(list([{ ...NOTHING, ...WITH_ID }])), true],
  ["the list is hidden", beside({ ...list(), visible: false }), true],
  ["nothing was found", unread(workbook({ name: "A", cells: [["a"]] }, list()), "Đề nghị"), true],
  ["the list is a plain range", workbook(list([WITH_ID], { table: null })), true],
  ["the same, with a signature below", workbook(list([WITH_ID], { table: null, below: [["Nơi nhận", "a"]] })), true],
  ["the list is another table", workbook(list([WITH_ID], { table: "Bang1" })), true],
  ["the table's name in another case", decided(list([WITH_ID], { table: "DENGHI" }), HIDDEN), false],
  ["the other sheet is the Office's own", beside(list([{}]), planSheet()), false],
])("whether sheets that were not read could still win: %s", (_, snapshot, needed) => {
  expect(needsWholeWorkbook(snapshot)).toBe(needed);
});

test.each([
  ["Bang1", true],
  ["DONVI", false],
])("a table %s that was not read, on a sheet that was", (name, needed) => {
  const snapshot = workbook(list([{}]));
  const tableNames = [...snapshot.tableNames, { name, sheet: "Đề nghị" }];
  expect(needsWholeWorkbook({ ...snapshot, tableNames })).toBe(needed);
});

test("a table that was not read, on the sheet of a list with ids, may hold a second list", () => {
  const snapshot = workbook(list([WITH_ID]), summarySheet([]));
  const tableNames = [...snapshot.tableNames, { name: "Bang1", sheet: "Đề nghị" }];
  expect(needsWholeWorkbook({ ...snapshot, tableNames })).toBe(true);
});

test.each([
  ["Đề nghị", false],
  ["khác", true],
])("a hidden sheet is read if people chose it: %s", (wanted, needed) => {
  expect(needsWholeWorkbook(decided(list(), HIDDEN), wanted)).toBe(needed);
});

test("the plan's criteria do not count as unknown columns", () => {
  expect(needsWholeWorkbook(workbook(planSheet(), list()))).toBe(false);
});

/** The list after a read that includes the displayed texts of some columns. */
function shownIn(columns: readonly number[] | null, row: Row): WorkbookSnapshot {
  const snapshot = workbook(list([{ ...row, ...WITH_ID }]));
  const sheets = snapshot.sheets.map((sheet) => (columns === null ? sheet : { ...sheet, shownColumns: columns }));
  return { ...snapshot, sheets };
}

const [UNIT, REGISTERED, PROPOSED] = [6, 7, 8];
test.each<[string, readonly number[] | null, Row, boolean]>([
  ["the texts of all columns", null, {}, false],
  ["those of both dates", [REGISTERED, PROPOSED], {}, false],
  ["those of one date", [REGISTERED], {}, true],
  ["a number astray", [REGISTERED, PROPOSED], { unit: 5 }, true],
  ["the same, read with its text", [UNIT, REGISTERED, PROPOSED], { unit: 5 }, false],
  ["1 and 0 for yes and no", [REGISTERED, PROPOSED], { report: 1, discipline: 0 }, false],
  ["the ordinal", [REGISTERED, PROPOSED], { ordinal: 12 }, false],
])("numbers without the text they show: %s", (_, columns, row, needed) => {
  expect(needsWholeWorkbook(shownIn(columns, row))).toBe(needed);
});
