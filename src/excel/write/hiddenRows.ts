import { type CellsEdit, type Edit, isCellsEdit, sliceLines } from "../../core/cells/edits";
import { lastRow, sheetNamed, type WorkbookSnapshot } from "../../core/cells/snapshot";
import { untracked } from "../grid";
import { runExcel } from "../runExcel";

/**
 * Hidden rows by sheet, whether by a filter or by hand; sheets without any are absent. "some": it is unknown which
 * ones, so each row is written separately.
 */
export type HiddenRows = ReadonlyMap<string, ReadonlySet<number> | "some">;

/** How many cells are written row by row before a round trip to read hidden rows pays off: 500 nominations. */
const MAX_SINGLE_CELLS = 1_500;

/** Cells of one sheet that will be written, as one rectangle. */
interface Span {
  sheet: string;
  row: number;
  rows: number;
  columns: number;
  lines: number;
}

/** What is known about hidden rows on the sheets that will be written. */
export async function readHiddenRows(edits: readonly Edit[], snapshot: WorkbookSnapshot): Promise<HiddenRows> {
  const spans = spansOf(edits.filter(isCellsEdit)).filter(({ sheet }) => {
    const known = sheetNamed(snapshot, sheet);
    // New and empty sheets have no hidden rows.
    return known !== undefined && known.cells !== null && known.hasHiddenRows !== false;
  });
  const few = spans.filter(({ lines }) => lines <= MAX_SINGLE_CELLS);
  const many = spans.filter(({ lines }) => lines > MAX_SINGLE_CELLS);
  const hidden = new Map<string, ReadonlySet<number> | "some">(few.map(({ sheet }) => [sheet, "some"]));
  if (many.length === 0) return hidden;
  await runExcel(async (context) => {
    const loaded = many.map((span) => ({ span, visible: loadVisible(context, span) }));
    await context.sync();
    for (const { span, visible } of loaded) {
      const rows = hiddenOf(span, visible);
      if (rows.size > 0) hidden.set(span.sheet, rows);
    }
  });
  return hidden;
}

/** Whether rows were hidden or shown since they were read; use the result after the sync. */
export function watchVisibility(
  context: Excel.RequestContext,
  cells: readonly CellsEdit[],
  hidden: HiddenRows,
  { sheets }: WorkbookSnapshot,
): { hasChanged(): boolean } {
  const filled = new Map(sheets.flatMap(({ name, cells: grid }) => (grid ? [[name, lastRow(grid)] as const] : [])));
  const watches = spansOf(cells).flatMap((whole): (() => boolean)[] => {
    const span = { ...whole, rows: Math.min(whole.rows, (filled.get(whole.sheet) ?? -1) - whole.row + 1) };
    const known = hidden.get(span.sheet);
    if (span.rows < 1 || known === "some") return [];
    if (known !== undefined) {
      const visible = loadVisible(context, span);
      return [() => differ(hiddenOf(span, visible), span, known)];
    }
    const range = untracked(rangeOf(context, span));
    range.load("rowHidden");
    return [() => range.rowHidden !== false];
  });
  return { hasChanged: () => watches.some((hasChanged) => hasChanged()) };
}

/**
 * Splits edits so that none writes to hidden and visible rows at once: Excel has been seen to write such values to
 * other rows (office-js #224).
 */
export function splitAtHiddenRows(edits: readonly Edit[], hidden: HiddenRows): Edit[] {
  const now = new Map(hidden);
  return edits.flatMap((edit): Edit[] => {
    const rows = now.get(edit.sheet);
    if (rows === undefined) return [edit];
    if (edit.kind === "insertRows" && rows !== "some")
      now.set(edit.sheet, new Set([...rows].map((row) => (row >= edit.row ? row + edit.count : row))));
    if (edit.kind !== "cells") return [edit];
    const blocks = rows === "some" ? singleLines(edit) : blocksOf(edit.row, edit.values.length, rows);
    return blocks.map(({ first, last }) => sliceLines(edit, first, last + 1));
  });
}

/** Adjacent rows, as an index and a count. */
interface Block {
  first: number;
  last: number;
}

function singleLines({ values }: CellsEdit): Block[] {
  return values.flatMap((line, index) =>
    line.every((value) => value === null) ? [] : [{ first: index, last: index }],
  );
}

/** The runs of rows, within `count` rows from `row`, that are all hidden or all visible. */
export function blocksOf(row: number, count: number, hidden: ReadonlySet<number>): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < count; index++) {
    const block = blocks.at(-1);
    if (block && hidden.has(row + index) === hidden.has(row + index - 1)) block.last = index;
    else blocks.push({ first: index, last: index });
  }
  return blocks;
}

function differ(now: ReadonlySet<number>, { row, rows }: Span, known: ReadonlySet<number>): boolean {
  for (let index = row; index < row + rows; index++) if (now.has(index) !== known.has(index)) return true;
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
  const hidden = new Set(Array.from({ length: rows }, (_, index) => row + index));
  if (visible.isNullObject) return hidden;
  for (const area of visible.areas.items)
    for (let index = area.rowIndex; index < area.rowIndex + area.rowCount; index++) hidden.delete(index);
  return hidden;
}

function spansOf(cells: readonly CellsEdit[]): Span[] {
  const spans = new Map<string, { first: number; last: number; columns: number; lines: number }>();
  for (const { sheet, row, column, values } of cells) {
    const known = spans.get(sheet) ?? { first: row, last: row, columns: 1, lines: 0 };
    spans.set(sheet, {
      first: Math.min(known.first, row),
      last: Math.max(known.last, row + values.length - 1),
      columns: Math.max(known.columns, column + (values[0]?.length ?? 0)),
      lines: known.lines + values.filter((line) => line.some((value) => value !== null)).length,
    });
  }
  return [...spans].map(([sheet, { first, last, columns, lines }]) => ({
    sheet,
    row: first,
    rows: last - first + 1,
    columns,
    lines,
  }));
}
