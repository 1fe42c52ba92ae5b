import type { SheetArea } from "../core/cells/reads";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../core/cells/snapshot";
import { HostError } from "./hostError";
import { readExcel } from "./runExcel";

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
 * Reads the merged areas of some cells, of sheets of which Excel did not list them: it lists no more than 512 at once
 * (`Range.getMergedAreasOrNullObject`). Where it does not list them even so, the workbook is checked without.
 */
export async function readMerges(snapshot: WorkbookSnapshot, pieces: readonly SheetArea[]): Promise<WorkbookSnapshot> {
  if (pieces.length === 0) return snapshot;
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
  pieces: readonly SheetArea[],
  known: (name: string) => Partial<SheetSnapshot>,
): WorkbookSnapshot {
  const asked = new Set(pieces.map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.map((sheet) => (asked.has(sheet.name) ? { ...sheet, ...known(sheet.name) } : sheet));
  return { ...snapshot, sheets };
}

function readPieces(pieces: readonly SheetArea[]): Promise<SheetArea[]> {
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
