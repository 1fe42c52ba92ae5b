import type { CellsEdit, Edit } from "../core/report/edits";
import { lastRow, sheetNamed, type WorkbookSnapshot } from "../core/snapshot";
import { runExcel } from "./runExcel";
import type { Reread } from "./rereads";

/** Rows that a filter or a person hides, by sheet; a sheet without any is absent. */
export type HiddenRows = ReadonlyMap<string, ReadonlySet<number>>;

/** Cells of one sheet that are about to be written, as one rectangle. */
interface Span {
  sheet: string;
  row: number;
  rows: number;
  columns: number;
}

/**
 * The hidden rows among those that are about to be written. Costs a round trip only where something is hidden, or where
 * it was not seen whether something is.
 */
export async function readHiddenRows(edits: readonly Edit[], snapshot: WorkbookSnapshot): Promise<HiddenRows> {
  const doubtful = spansOf(edits).filter(({ sheet }) => {
    const known = sheetNamed(snapshot, sheet);
    // A new or an empty sheet hides nothing.
    return known !== undefined && known.cells !== null && known.hasHiddenRows !== false;
  });
  return doubtful.length === 0 ? new Map() : lookAtRows(doubtful);
}

/** The same without a doubt: for what was written before the rows were hidden. */
export function rereadHiddenRows(edits: readonly Edit[]): Promise<HiddenRows> {
  return lookAtRows(spansOf(edits));
}

function lookAtRows(spans: readonly Span[]): Promise<HiddenRows> {
  return runExcel(async (context) => {
    const loaded = spans.map((span) => ({ span, visible: loadVisible(context, span) }));
    await context.sync();
    const hidden = loaded.map(({ span, visible }) => [span.sheet, hiddenOf(span, visible)] as const);
    return new Map(hidden.filter(([, rows]) => rows.size > 0));
  });
}

/** Whether the filled rows that a batch writes are hidden and shown as they were when the batch was made. */
export function rereadVisibility(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  hidden: HiddenRows,
  { sheets }: WorkbookSnapshot,
): Reread[] {
  const filled = new Map(sheets.flatMap(({ name, cells }) => (cells ? [[name, lastRow(cells)] as const] : [])));
  return spansOf(edits).flatMap((whole): Reread[] => {
    const span = { ...whole, rows: Math.min(whole.rows, (filled.get(whole.sheet) ?? -1) - whole.row + 1) };
    if (span.rows < 1) return [];
    const known = hidden.get(span.sheet);
    if (known !== undefined) {
      const visible = loadVisible(context, span);
      return [{ hasMoved: () => differ(hiddenOf(span, visible), span, known) }];
    }
    const range = rangeOf(context, span);
    range.load("rowHidden");
    range.untrack();
    return [{ hasMoved: () => range.rowHidden !== false }];
  });
}

function differ(now: ReadonlySet<number>, { row, rows }: Span, known: ReadonlySet<number>): boolean {
  for (let at = row; at < row + rows; at++) if (now.has(at) !== known.has(at)) return true;
  return false;
}

function rangeOf({ workbook }: Excel.RequestContext, { sheet, row, rows, columns }: Span): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, rows, columns);
}

function loadVisible(context: Excel.RequestContext, span: Span): Excel.RangeAreas {
  const visible = rangeOf(context, span).getSpecialCellsOrNullObject("Visible");
  visible.load("areas/items/rowIndex, areas/items/rowCount");
  return visible;
}

function hiddenOf({ row, rows }: Span, visible: Excel.RangeAreas): Set<number> {
  const hidden = new Set(Array.from({ length: rows }, (_, at) => row + at));
  if (visible.isNullObject) return hidden;
  for (const area of visible.areas.items)
    for (let at = area.rowIndex; at < area.rowIndex + area.rowCount; at++) hidden.delete(at);
  return hidden;
}

function spansOf(edits: readonly Edit[]): Span[] {
  const spans = new Map<string, { first: number; last: number; columns: number }>();
  for (const { sheet, row, column, values } of edits.filter((edit): edit is CellsEdit => edit.kind === "cells")) {
    const known = spans.get(sheet) ?? { first: row, last: row, columns: 1 };
    spans.set(sheet, {
      first: Math.min(known.first, row),
      last: Math.max(known.last, row + values.length - 1),
      columns: Math.max(known.columns, column + (values[0]?.length ?? 0)),
    });
  }
  return [...spans].map(([sheet, { first, last, columns }]) => ({
    sheet,
    row: first,
    rows: last - first + 1,
    columns,
  }));
}
