import { classifyRows, type RowKinds } from "./classifyRows";
import { isKnownTable, isReserved, SHEETS, TABLES } from "../names";
import { type Candidate, candidatesOf, holdsId } from "./candidates";
import { fold, strip } from "../text/fold";
import { readSubject } from "./readings";
import type { AwardBook } from "../plan/awardBook";
import { PlanFaults } from "../plan/tableReader";
import type { Criterion, Subject } from "../plan/plan";
import { readPlan } from "../plan/readPlan";
import { REQUIRED } from "./fields";
import { address, cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../cells/snapshot";

export interface FoundSheet extends Candidate {
  rows: RowKinds;
}

/** `found` has all four required headings; otherwise `nearest` is the closest match, if there is any heading row. */
export type SheetSearch = {
  lists: readonly NominationList[];
  /** Lists that can't be checked, because only the sheet's name gives the subject. */
  withoutSubject: readonly ListOfSubject[];
  /** The first heading of each other list with nominations on the sheet that was chosen. */
  onSheet: readonly { cell: string; value: string }[];
} & ({ found: FoundSheet } | { found: null; nearest: FoundSheet | null });

/**
 * Searches all sheets and tables that were read for the nominations. A requested sheet comes before all others if it
 * has all four required headings.
 */
export function findSheet(
  snapshot: WorkbookSnapshot,
  criteria: readonly Criterion[],
  awards: AwardBook | null,
  wanted?: string,
): SheetSearch {
  const known = {
    isAward: (text: string) => awards !== null && awards.find(text) !== null,
    isSubject: (text: string) => readSubject(fold(text)) !== null,
  };
  const candidates = candidatesOf(snapshot, criteria);
  const maxRequired = Math.max(...candidates.map(({ heading }) => heading.required));
  const isOfInterest = ({ heading, layout, sheet }: Candidate) =>
    heading.required === maxRequired || (!layout.has("subject") && subjectInName(sheet.name) !== null);
  const read = candidates
    .filter(isOfInterest)
    .map((candidate) => ({ ...candidate, rows: classifyRows(candidate, known) }));
  const ranked = read
    .filter(({ heading }) => heading.required === maxRequired)
    .map((candidate, index) => ({ candidate, rank: rankOf(candidate, index) }))
    .sort(byRank)
    .map(({ candidate }) => candidate);
  const withoutSubject = listsOfSubject(snapshot, read);
  const none = { found: null, lists: [], withoutSubject, onSheet: [] };
  if (maxRequired < REQUIRED.length) return { ...none, nearest: ranked[0] ?? null };
  const [first] = ranked;
  const found = ranked.find(({ sheet }) => isNamed(sheet, wanted)) ?? first;
  if (found === undefined) return { ...none, nearest: null };
  return { found, lists: listsOf(snapshot, ranked, found), withoutSubject, onSheet: otherListsOnSheet(ranked, found) };
}

/** Smaller is better, first difference decides. */
function rankOf(candidate: FoundSheet, order: number): number[] {
  return [
    candidate.rows.data.length > 0 ? 0 : 1,
    candidate.sheet.visible ? 0 : 1,
    holdsId(candidate) ? 0 : 1,
    candidate.layout.table?.toLowerCase() === TABLES.nominations.toLowerCase() ? 0 : 1,
    -candidate.heading.known,
    fold(candidate.sheet.name) === fold(SHEETS.nominations) ? 0 : 1,
    isNamedLikeCopy(candidate.sheet) ? 1 : 0,
    order,
  ];
}

function byRank(a: { rank: number[] }, b: { rank: number[] }): number {
  for (const [index, value] of a.rank.entries()) {
    const difference = value - (b.rank[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Whether sheets that were not read must be read, because one could be the list, or hold another list to report. Not in
 * the standard layout: the table `DeNghi` is visible and has nominations, all other sheets except the Office's are
 * hidden or missing, and the Director's list is a table.
 */
export function needsWholeWorkbook(snapshot: WorkbookSnapshot, wanted?: string): boolean {
  const criteria = readPlan(snapshot, false, new PlanFaults())?.criteria ?? [];
  const search = findSheet(snapshot, criteria, null, wanted);
  const { found } = search;
  if (found !== null && hasUnshownNumbers(found)) return true;
  const isStandard = found !== null && found.layout.table?.toLowerCase() === TABLES.nominations.toLowerCase();
  // A plain range besides the table: its merged cells were not read.
  if (found !== null && !isStandard) return true;
  const unread = unreadSheets(snapshot);
  if (unread.length === 0) return false;
  if (found === null || found.rows.data.length === 0 || !found.sheet.visible || !holdsId(found)) return true;
  // A list of decisions that is no longer a table may be on any of them.
  if (!snapshot.tableNames.some(({ name }) => name.toLowerCase() === TABLES.list.toLowerCase())) return true;
  if (wanted !== undefined && !isNamed(found.sheet, wanted)) return true;
  return unread.some(({ visible }) => visible);
}

/** Sheets that may hold nominations and were not read, or have a table that was not read. */
function unreadSheets(snapshot: WorkbookSnapshot): SheetSnapshot[] {
  const isUnread = (table: { name: string }) => !snapshot.tables.some((read) => read.name === table.name);
  const tables = snapshot.tableNames.filter((table) => !isKnownTable(table.name) && isUnread(table));
  return snapshot.sheets.filter(
    (sheet) =>
      (sheet.cells === undefined && !isReserved(snapshot, sheet.name)) ||
      tables.some((table) => table.sheet === sheet.name),
  );
}

/** Numbers, such as dates, in a column that was read without its displayed text. */
function hasUnshownNumbers({ sheet: { shownColumns }, layout, grid, rows }: FoundSheet): boolean {
  if (shownColumns === undefined) return false;
  const unshown = layout
    .inputs()
    .filter(({ field, column }) => field !== "ordinal" && !shownColumns.includes(column))
    .map(({ column }) => column - grid.column);
  // A shortcut: this runs for every cell of the list.
  for (const row of rows.data) {
    const values = grid.values[row - grid.row] ?? [];
    for (const index of unshown) {
      const value = values[index];
      // 1 and 0 mean yes and no, and are displayed unchanged.
      if (typeof value === "number" && value !== 0 && value !== 1) return true;
    }
  }
  return false;
}

/** A list with all four required headings and at least one nomination, on a sheet that is not hidden. */
export interface NominationList {
  sheet: string;
  /** How many nominations it has. */
  rows: number;
  /** The list that was checked, which may also be hidden or empty. */
  isChecked: boolean;
}

/** A sheet such as "Tập thể", whose list lacks only the subject: the sheet's name gives it. */
export interface ListOfSubject {
  sheet: string;
  subject: Subject;
}

/** One list per sheet, in the order of the tabs. `ranked`: best first. */
function listsOf({ sheets }: WorkbookSnapshot, ranked: readonly FoundSheet[], found: FoundSheet): NominationList[] {
  return sheets.flatMap((sheet) => {
    const isChecked = sheet === found.sheet;
    const best = isChecked ? found : ranked.find((candidate) => candidate.sheet === sheet);
    if (best === undefined || (!isChecked && (!sheet.visible || best.rows.data.length === 0))) return [];
    return [{ sheet: sheet.name, rows: best.rows.data.length, isChecked }];
  });
}

/** A plain range also holds the rows of tables below its headings: it is another list with rows above or below it. */
function otherListsOnSheet(ranked: readonly FoundSheet[], found: FoundSheet): SheetSearch["onSheet"] {
  const { tableArea } = found.layout;
  if (tableArea === null) return [];
  const end = tableArea.row + tableArea.rows;
  const isOther = ({ layout, rows }: FoundSheet) =>
    layout.table !== null ||
    rows.data.some((row) => row < tableArea.row) ||
    (layout.headingRow >= end && found.rows.below === null);
  return ranked
    .filter((item) => item !== found && item.sheet === found.sheet && item.rows.data.length > 0 && isOther(item))
    .map(({ layout: { headingRow: row, firstColumn: column }, grid }) => ({
      cell: address(row, column),
      value: cellAt(grid, row, column).text,
    }));
}

/** The visible sheets with nominations that lack only the subject's column, and whose name gives the subject. */
function listsOfSubject({ sheets }: WorkbookSnapshot, candidates: readonly FoundSheet[]): ListOfSubject[] {
  return sheets.flatMap((sheet) => {
    const subject = subjectInName(sheet.name);
    if (subject === null || !sheet.visible) return [];
    const lacks = ({ heading, layout, rows }: FoundSheet) =>
      heading.required === REQUIRED.length - 1 && !layout.has("subject") && rows.data.length > 0;
    return candidates.some((candidate) => candidate.sheet === sheet && lacks(candidate))
      ? [{ sheet: sheet.name, subject }]
      : [];
  });
}

/** "DS cá nhân 2022": null when the name has neither subject, or both. */
export function subjectInName(name: string): Subject | null {
  const words = ` ${strip(name).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const isCollective = words.includes(" tap the ");
  const isIndividual = words.includes(" ca nhan ");
  if (isCollective === isIndividual) return null;
  return isCollective ? "collective" : "individual";
}

/** "Đề nghị (2)": the name that Excel gives to a copy of a sheet. */
function isNamedLikeCopy({ name }: SheetSnapshot): boolean {
  return /\(\d+\)\s*$/u.test(name);
}

function isNamed(sheet: SheetSnapshot, wanted: string | undefined): boolean {
  return wanted !== undefined && sheet.name.normalize("NFC").toLowerCase() === wanted.normalize("NFC").toLowerCase();
}
