import type { CheckedWorkbook } from "../core/checkWorkbook";
import { directorsLists } from "../core/nominations/directorsLists";
import type { Edit } from "../core/report/edits";
import {
  cellAt,
  lastColumn,
  sheetNamed,
  type Area,
  type CellValue,
  type Grid,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../core/snapshot";
import { bytesOfLines } from "./bytes";
import { areaOf, loadRange } from "./grid";

/** Cells as they are when the batch begins, against what the edits rest on. */
export interface Reread {
  hasMoved(): boolean;
}

/** Rows of the nominations as they are when the batch begins. */
export interface RereadRows extends Reread {
  row: number;
  column: number;
  values(): CellValue[][];
}

/** Above this much a batch reads again only the rows that it writes to. */
const WHOLE = 1_500_000;

/** Bytes of the cells that every first batch reads again; null = too many, only the rows that it writes to. */
export function bytesOfInputs({ sheet: { layout, grid } }: CheckedWorkbook): number | null {
  const bytes = bytesOfLines(grid.values.slice(Math.max(0, layout.headingRow - grid.row)));
  return bytes > WHOLE ? null : bytes;
}

/**
 * The rows of the nominations that a batch writes to, or all of them: a nomination that moved shows in both places.
 * `standing` is what was read, `ours` are the columns that other batches of this run may have written.
 */
export function rereadNominations(
  context: Excel.RequestContext,
  { sheet: { layout } }: CheckedWorkbook,
  standing: Grid,
  ours: readonly number[],
  batch: readonly Edit[] | null,
): RereadRows[] {
  const columns = columnsOf(layout.tableArea, standing);
  const rows = batch === null ? [{ first: layout.headingRow, last: layout.lastRow }] : touchedRows(batch, layout.sheet);
  const sheet = context.workbook.worksheets.getItem(layout.sheet);
  return rows.map(({ first, last }) => {
    const area = { row: first, column: columns.first, rows: last - first + 1, columns: columns.count };
    const range = loadRange(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), "values-only");
    return {
      row: area.row,
      column: area.column,
      values: () => range.values as CellValue[][],
      hasMoved: () => differs(range, area, standing, ours),
    };
  });
}

function columnsOf(table: Area | null, grid: Grid): { first: number; count: number } {
  if (table !== null) return { first: table.column, count: table.columns };
  return { first: grid.column, count: lastColumn(grid) - grid.column + 1 };
}

function touchedRows(batch: readonly Edit[], sheet: string): { first: number; last: number }[] {
  const rows = batch
    .flatMap((edit) => (edit.kind === "cells" && edit.sheet === sheet ? [edit] : []))
    .map(({ row, values }) => ({ first: row, last: row + values.length - 1 }))
    .sort((a, b) => a.first - b.first);
  const runs: { first: number; last: number }[] = [];
  for (const { first, last } of rows) {
    const run = runs.at(-1);
    if (run && first <= run.last + 1) run.last = Math.max(run.last, last);
    else runs.push({ first, last });
  }
  return runs;
}

/** The places of the tables, the Director's lists, and the emptiness of a sheet that is to become ours. */
export function rereadPlaces(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { sheet: { layout } }: CheckedWorkbook,
  edits: readonly Edit[],
): Reread[] {
  const rereads: Reread[] = [];
  if (layout.table !== null && layout.tableArea !== null) {
    rereads.push(rereadArea(context.workbook.tables.getItem(layout.table).getRange(), layout.tableArea));
  }
  for (const list of listsOf(snapshot)) rereads.push(...rereadList(context, list));
  const made = edits.find((edit) => edit.kind === "addTable" && edit.name === "XetDuyet");
  if (made !== undefined && !edits.some(({ kind }) => kind === "addSheet")) {
    const used = context.workbook.worksheets.getItem(made.sheet).getUsedRangeOrNullObject(true);
    const begun = sheetNamed(snapshot, made.sheet)?.begun;
    const place = rereadArea(used, begun ?? { row: 0, column: 0, rows: 0, columns: 0 });
    rereads.push({
      hasMoved: () => (begun === undefined ? !used.isNullObject : used.isNullObject || place.hasMoved()),
    });
  }
  return rereads;
}

interface List {
  table: TableSnapshot;
  grid: Grid;
  /** Positions of the columns that are read again; null = all. */
  columns: number[] | null;
}

/** The Director's lists: whole, or, when one is long, the columns by which its rows are known and in which he writes. */
function listsOf(snapshot: WorkbookSnapshot): List[] {
  return directorsLists(snapshot).flatMap((table) => {
    const grid = sheetNamed(snapshot, table.sheet)?.cells ?? table.cells;
    if (!grid) return [];
    const short = Array.from({ length: table.area.columns }, (_, at) => at).filter(
      (at) => bytesOfList({ table, grid, columns: [at] }) < WHOLE / 4,
    );
    return [{ table, grid, columns: bytesOfList({ table, grid, columns: null }) > WHOLE ? short : null }];
  });
}

function bytesOfList({ table: { area }, grid, columns }: List): number {
  const rows = grid.values.slice(area.row - grid.row, area.row - grid.row + area.rows);
  const first = area.column - grid.column;
  return bytesOfLines(
    rows.map((line) =>
      columns === null ? line.slice(first, first + area.columns) : columns.map((at) => line[first + at]),
    ),
  );
}

/** Bytes of what the first batch reads again beside the nominations. */
export function bytesOfPlaces(snapshot: WorkbookSnapshot): number {
  return listsOf(snapshot).reduce((sum, list) => sum + bytesOfList(list), 0);
}

function rereadList(context: Excel.RequestContext, { table: { name, area }, grid, columns }: List): Reread[] {
  const range = context.workbook.tables.getItem(name).getRange();
  const parts = columns?.map((at) => ({
    range: range.getColumn(at),
    area: { ...area, column: area.column + at, columns: 1 },
  })) ?? [{ range, area }];
  return [
    rereadArea(range, area),
    ...parts.map((part) => {
      loadRange(part.range, "values-only");
      return { hasMoved: () => differs(part.range, part.area, grid, []) };
    }),
  ];
}

function rereadArea(range: Excel.Range, area: Area): Reread {
  loadRange(range, "place");
  return {
    hasMoved: () => {
      const now = areaOf(range);
      return (["row", "column", "rows", "columns"] as const).some((side) => now[side] !== area[side]);
    },
  };
}

function differs(range: Excel.Range, { row, column }: Area, grid: Grid, ours: readonly number[]): boolean {
  return (range.values as CellValue[][]).some((line, r) =>
    line.some((value, c) => !ours.includes(column + c) && value !== cellAt(grid, row + r, column + c).value),
  );
}
