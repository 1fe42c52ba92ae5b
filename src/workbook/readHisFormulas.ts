import { readSummaryTables } from "../core/nominations/summaryTables";
import { sheetNamed, type WorkbookSnapshot } from "../core/snapshot";
import { showFormulas } from "./grid";
import { readBlocks, type LongArea } from "./readBlocks";

/** A short text, or a formula. */
const BYTES_PER_CELL = 100;

/**
 * Reads which cells of the Director's own columns hold formulas: those stay where they are when his list is sorted anew.
 * Nothing else on his sheet is told by its formulas, and most lists have no such columns. Rows that move between the two
 * looks are noticed by the write.
 */
export async function readHisFormulas(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const { current } = readSummaryTables(snapshot);
  const grid = current && sheetNamed(snapshot, current.table.sheet)?.cells;
  if (!current || !grid || current.his.size === 0) return snapshot;
  const { area, sheet } = current.table;
  const columns = [...current.his.values()].map((at): LongArea => {
    const column = { ...area, column: area.column + at, columns: 1 };
    return { sheet, area: column, depth: "values", shown: [], bytesPerRow: 2 * BYTES_PER_CELL };
  });
  for (const column of await readBlocks(columns)) showFormulas(grid, column);
  return snapshot;
}
