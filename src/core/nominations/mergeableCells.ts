import { cellAt, lastRow, type Area, type Grid, type WorkbookSnapshot } from "../cells/snapshot";
import type { SheetArea } from "../cells/reads";
import { PlanFaults } from "../plan/planFaults";
import { readPlan } from "../plan/readPlan";
import { candidatesOf, type Candidate } from "./candidates";

/** The first rows, which may hold headings that are merged downwards. */
const HEADING_ROWS = 32;

/** A merged area has at least two cells, so this many cells can't hold more areas than Excel lists at once (512). */
const MOST_CELLS = 1_024;

/** The cells of lists without a table whose headings and rows may be merged, where merged areas are not known. */
export function mergeableCells(snapshot: WorkbookSnapshot): SheetArea[] {
  const criteria = readPlan(snapshot, false, new PlanFaults())?.criteria ?? [];
  return candidatesOf(snapshot, criteria)
    .filter(({ layout, sheet }) => layout.table === null && sheet.merges === undefined)
    .flatMap((candidate) => areasOf(candidate).map((area) => ({ sheet: candidate.sheet.name, area })));
}

function areasOf({ grid, layout: { firstColumn: column, lastColumn } }: Candidate): Area[] {
  const columns = lastColumn - column + 1;
  const most = Math.max(1, Math.floor(MOST_CELLS / columns));
  const areas: Area[] = [];
  for (let row = grid.row; row <= lastRow(grid); row++) {
    if (row >= HEADING_ROWS && !hasBlank(grid, row, column, lastColumn)) continue;
    const last = areas.at(-1);
    // The cell with the value of a merged area is above the blank ones.
    const first = Math.max(row - 1, last === undefined ? grid.row : last.row + last.rows);
    if (last !== undefined && row - last.row < most && first === last.row + last.rows) last.rows = row - last.row + 1;
    else areas.push({ row: first, column, rows: row - first + 1, columns });
  }
  return areas;
}

function hasBlank(grid: Grid, row: number, first: number, last: number): boolean {
  for (let column = first; column <= last; column++) if (cellAt(grid, row, column).kind === "empty") return true;
  return false;
}
