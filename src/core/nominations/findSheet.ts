import { classifyRows, type RowKinds } from "./classifyRows";
import { candidatesOf, holdsId, isKnownTable, isReserved, type Candidate } from "./candidates";
import { fold } from "../text/fold";
import { readSubject } from "./readings";
import type { AwardBook } from "../plan/awardBook";
import type { Criterion } from "../plan/plan";
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
  const search = findSheet(snapshot, [], null);
  const isUnread = (table: { name: string }) => !snapshot.tables.some((read) => read.name === table.name);
  const othersExist =
    snapshot.sheets.some((sheet) => sheet.cells === undefined && !isReserved(snapshot, sheet.name)) ||
    snapshot.tableNames.some((table) => !isKnownTable(table.name) && isUnread(table));
  const { found } = search;
  if (found !== null && hasUnshownDates(found)) return true;
  if (!othersExist) return false;
  if (found === null || found.layout.table?.toLowerCase() !== STANDARD_TABLE.toLowerCase()) return true;
  return found.rows.data.length === 0 || !found.sheet.visible || !holdsId(found);
}

/** A date column under another heading than the standard one was read without the text it shows. */
function hasUnshownDates({ sheet: { shownColumns }, layout }: FoundSheet): boolean {
  return (["registeredOn", "proposedOn"] as const).some((field) => {
    const column = layout.columnOf(field);
    return shownColumns !== undefined && column !== undefined && !shownColumns.includes(column);
  });
}
