import {
  cellAt,
  lastRow,
  type Area,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type Grid,
} from "../core/cells/snapshot";
import { HostError } from "./hostError";
import { readExcel } from "./runExcel";
import { PlanFaults } from "../core/plan/faults";
import { readPlan } from "../core/plan/readPlan";
import { candidatesOf, type Candidate } from "../core/nominations/candidates";

/** Pieces that are asked for in one round trip: each is some 500 bytes of it. */
const PIECES = 500;

export function loadMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount");
  return merged;
}

export function mergesOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

/**
 * Reads merged cells where they matter, of sheets of which they are not known: Excel does not tell more than 512 at once
 * (`Range.getMergedAreasOrNullObject`). Where it does not tell them even so the workbook is checked without.
 */
export async function readMerges(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const pieces = mergeablePieces(snapshot);
  const read = new Map<string, Map<string, Area>>();
  try {
    for (let first = 0; first < pieces.length; first += PIECES) {
      for (const { sheet, area } of await readPieces(pieces.slice(first, first + PIECES))) {
        // A merged area can reach into several pieces.
        const known = read.get(sheet) ?? new Map<string, Area>();
        read.set(sheet, known.set(`${area.row} ${area.column}`, area));
      }
    }
  } catch (error) {
    if (error instanceof HostError) return withSheets(snapshot, pieces, () => ({ areMergesUnknown: true }));
    throw error;
  }
  return withSheets(snapshot, pieces, (name) => ({ merges: [...(read.get(name)?.values() ?? [])] }));
}

function withSheets(
  snapshot: WorkbookSnapshot,
  pieces: readonly MergeablePiece[],
  known: (name: string) => Partial<SheetSnapshot>,
): WorkbookSnapshot {
  const asked = new Set(pieces.map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.map((sheet) => (asked.has(sheet.name) ? { ...sheet, ...known(sheet.name) } : sheet));
  return { ...snapshot, sheets };
}

function readPieces(pieces: readonly MergeablePiece[]): Promise<MergeablePiece[]> {
  return readExcel(async (context) => {
    const asked = pieces.map(({ sheet, area: { row, column, rows, columns } }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
      range.untrack();
      return { sheet, merged: loadMerges(range) };
    });
    await context.sync();
    return asked.flatMap(({ sheet, merged }) => mergesOf(merged).map((area) => ({ sheet, area })));
  });
}

/** The first rows, which may hold headings that are merged downwards. */
const HEADING_ROWS = 32;

/** A merged area has two cells at least: so few cells hold no more of them than Excel tells at once, 512. */
const MOST_CELLS = 1_024;

/** Some cells where merging would matter. */
interface MergeablePiece {
  sheet: string;
  area: Area;
}

/** Lists without a table, whose headings and rows may be merged, on sheets of which it is not known what is. */
function mergeablePieces(snapshot: WorkbookSnapshot): MergeablePiece[] {
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
