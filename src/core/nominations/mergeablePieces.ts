import { PlanFaults } from "../plan/faults";
import { readPlan } from "../plan/readPlan";
import { cellAt, lastRow, type Area, type Grid, type WorkbookSnapshot } from "../snapshot";
import { candidatesOf, type Candidate } from "./candidates";

/** The first rows, which may hold headings that are merged downwards. */
const HEADING_ROWS = 32;

/** A merged area has two cells at least: so few cells hold no more of them than Excel tells at once, 512. */
const MOST_CELLS = 1_024;

/** Some cells where merging would matter. */
export interface MergeablePiece {
  sheet: string;
  area: Area;
}

/** Lists without a table, whose headings and rows may be merged, on sheets of which it is not known what is. */
export function mergeablePieces(snapshot: WorkbookSnapshot): MergeablePiece[] {
  const criteria = readPlan(snapshot, false, new PlanFaults())?.criteria ?? [];
  return candidatesOf(snapshot, criteria)
    .filter(({ layout, sheet }) => layout.table === null && sheet.merges === undefined)
    .flatMap((candidate) => piecesOf(candidate).map((area) => ({ sheet: candidate.sheet.name, area })));
}

function piecesOf({ grid, layout: { firstColumn: column, lastColumn } }: Candidate): Area[] {
  const columns = lastColumn - column + 1;
  const most = Math.max(1, Math.floor(MOST_CELLS / columns));
  const pieces: Area[] = [];
  for (let row = grid.row; row <= lastRow(grid); row++) {
    if (row >= HEADING_ROWS && !hasBlank(grid, row, column, lastColumn)) continue;
    const piece = pieces.at(-1);
    // The cell that holds the value of a merged area stands above its blank ones.
    const first = Math.max(row - 1, piece === undefined ? grid.row : piece.row + piece.rows);
    if (piece !== undefined && row - piece.row < most && first === piece.row + piece.rows)
      piece.rows = row - piece.row + 1;
    else pieces.push({ row: first, column, rows: row - first + 1, columns });
  }
  return pieces;
}

function hasBlank(grid: Grid, row: number, first: number, last: number): boolean {
  for (let column = first; column <= last; column++) if (cellAt(grid, row, column).kind === "empty") return true;
  return false;
}
