import { classifyRows, type RowKinds } from "./classifyRows";
import { candidatesOf, holdsId, isKnownTable, isReserved, type Candidate } from "./candidates";
import { fold } from "../text/fold";
import { readSubject } from "./readings";
import type { AwardBook } from "../plan/awardBook";
import { PlanFaults } from "../plan/faults";
import type { Criterion } from "../plan/plan";
import { readPlan } from "../plan/readPlan";
import { REQUIRED } from "./fields";
import { isBetter } from "./headingRow";
import type { WorkbookSnapshot } from "../snapshot";

const STANDARD_TABLE = "DeNghi";
const STANDARD_SHEET = "Đề nghị";

export interface FoundSheet extends Candidate {
  rows: RowKinds;
}

/** `found` has all four required headings; else `nearest` is the heading row that comes closest, if any. */
export type SheetSearch = { found: FoundSheet } | { found: null; nearest: Candidate | null };

/** Looks for the nominations among all sheets and tables that were read. */
export function findSheet(
  snapshot: WorkbookSnapshot,
  criteria: readonly Criterion[],
  awards: AwardBook | null,
): SheetSearch {
  const candidates = candidatesOf(snapshot, criteria);
  const known = {
    isAward: (text: string) => awards !== null && awards.find(text) !== null,
    isSubject: (text: string) => readSubject(fold(text)) !== null,
  };
  const complete = candidates
    .filter(({ heading }) => heading.required === REQUIRED.length)
    .map((candidate) => ({ ...candidate, rows: classifyRows(candidate.grid, candidate.layout, known) }));
  const best = complete.map((candidate, at) => ({ candidate, rank: rankOf(candidate, at) })).sort(byRank)[0];
  if (best) return { found: best.candidate };
  let nearest: Candidate | null = null;
  for (const candidate of candidates) if (isBetter(candidate.heading, nearest?.heading ?? null)) nearest = candidate;
  return { found: null, nearest };
}

/** Smaller is better, first difference decides. */
function rankOf(candidate: FoundSheet, order: number): number[] {
  return [
    candidate.rows.data.length > 0 ? 0 : 1,
    candidate.sheet.visible ? 0 : 1,
    holdsId(candidate) ? 0 : 1,
    candidate.layout.table?.toLowerCase() === STANDARD_TABLE.toLowerCase() ? 0 : 1,
    -candidate.heading.known,
    fold(candidate.sheet.name) === fold(STANDARD_SHEET) ? 0 : 1,
    order,
  ];
}

function byRank(a: { rank: number[] }, b: { rank: number[] }): number {
  for (const [at, value] of a.rank.entries()) {
    const difference = value - (b.rank[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Whether sheets that were not read could still win. In the standard layout none can: the table `DeNghi` is visible,
 * has nominations, and holds an id of ours or is the only candidate there is.
 */
export function needsWholeWorkbook(snapshot: WorkbookSnapshot): boolean {
  const criteria = readPlan(snapshot, false, new PlanFaults())?.criteria ?? [];
  const search = findSheet(snapshot, criteria, null);
  const isUnread = (table: { name: string }) => !snapshot.tables.some((read) => read.name === table.name);
  const othersExist =
    snapshot.sheets.some((sheet) => sheet.cells === undefined && !isReserved(snapshot, sheet.name)) ||
    snapshot.tableNames.some((table) => !isKnownTable(table.name) && isUnread(table));
  const { found } = search;
  if (found !== null && hasUnshownNumbers(found)) return true;
  const isStandard = found !== null && found.layout.table?.toLowerCase() === STANDARD_TABLE.toLowerCase();
  // A plain range beside the table: its merged cells were not read.
  if (found !== null && !isStandard) return true;
  if (!othersExist) return false;
  return found === null || found.rows.data.length === 0 || !found.sheet.visible || !holdsId(found);
}

/** Numbers, such as dates, in a column that was read without the text it shows: under another heading, or astray. */
function hasUnshownNumbers({ sheet: { shownColumns }, layout, grid, rows }: FoundSheet): boolean {
  if (shownColumns === undefined) return false;
  const unshown = layout
    .inputs()
    .filter(({ field, column }) => field !== "ordinal" && !shownColumns.includes(column))
    .map(({ column }) => column - grid.column);
  // Every cell of the list passes here.
  for (const row of rows.data) {
    const values = grid.values[row - grid.row] ?? [];
    for (const at of unshown) {
      const value = values[at];
      // 1 and 0 stand for yes and no, and show as they are.
      if (typeof value === "number" && value !== 0 && value !== 1) return true;
    }
  }
  return false;
}
