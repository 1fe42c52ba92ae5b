import type { CheckedWorkbook } from "../core/checkWorkbook";
import type { Edit } from "../core/report/edits";
import { cellAt, sheetNamed, tableNamed, type CellValue, type Grid, type WorkbookSnapshot } from "../core/snapshot";
import { applyEdit } from "./applyEdits";
import { batchesOf } from "./batches";
import { areaOf, loadRange } from "./grid";

export interface Written {
  /** Something that the edits rest on was not as it had been read: the run must start again on fresh data. */
  moved: boolean;
  /** Cells that did not read back as they were written. */
  unconfirmed: number;
}

/**
 * Writes the edits. The batch that writes also reads the inputs before, so that it is known whether they stood where
 * they had been read, and the written cells after.
 */
export async function writeWorkbook(
  edits: readonly Edit[],
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook,
): Promise<Written> {
  let moved = false;
  let unconfirmed = 0;
  for (const [at, batch] of batchesOf(edits).entries()) {
    await Excel.run(async (context) => {
      const inputs = at === 0 ? rereadInputs(context, snapshot, checked) : [];
      for (const edit of batch) applyEdit(context, edit);
      const written = readBack(context, batch);
      await context.sync();
      moved = moved || inputs.some(({ range, before }) => hasMoved(range, before));
      for (const { range, values } of written) unconfirmed += differing(range.values as CellValue[][], values);
    });
    if (moved) break;
  }
  return { moved, unconfirmed };
}

interface Reread {
  range: Excel.Range;
  /** What was read at first, and the columns in it that are ours. */
  before: { grid: Grid; own: readonly number[] };
}

/** The nominations and the Director's list, as they are when the batch begins. */
function rereadInputs(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { sheet, own }: CheckedWorkbook,
): Reread[] {
  const { layout, grid } = sheet;
  const { workbook } = context;
  const nominations =
    layout.table === null
      ? workbook.worksheets.getItem(layout.sheet).getUsedRangeOrNullObject(true)
      : workbook.tables.getItem(layout.table).getRange();
  const reread: Reread[] = [
    { range: loadRange(nominations, "values-only"), before: { grid, own: [own.columns.status, own.columns.detail] } },
  ];
  const list = tableNamed(snapshot, "XetDuyet");
  const listGrid = list && sheetNamed(snapshot, list.sheet)?.cells;
  if (list && listGrid) {
    const range = loadRange(workbook.tables.getItem(list.name).getRange(), "values-only");
    reread.push({ range, before: { grid: listGrid, own: [] } });
  }
  return reread;
}

function hasMoved(range: Excel.Range, { grid, own }: Reread["before"]): boolean {
  if (range.isNullObject) return true;
  const { row, column } = areaOf(range);
  return (range.values as CellValue[][]).some((line, r) =>
    line.some((value, c) => !own.includes(column + c) && value !== cellAt(grid, row + r, column + c).value),
  );
}

type Cells = Extract<Edit, { kind: "cells" }>;

/** Reads the written cells again, behind the writes of the same batch. */
function readBack(context: Excel.RequestContext, batch: readonly Edit[]) {
  return batch
    .filter((edit): edit is Cells => edit.kind === "cells")
    .map(({ sheet, row, column, values }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = worksheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0);
      range.load("values");
      range.untrack();
      return { range, values };
    });
}

function differing(standing: CellValue[][], written: (CellValue | null)[][]): number {
  let count = 0;
  for (const [r, line] of written.entries()) {
    for (const [c, value] of line.entries()) if (value !== null && standing[r]?.[c] !== value) count++;
  }
  return count;
}
