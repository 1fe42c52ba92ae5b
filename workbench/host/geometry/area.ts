import type { Area } from "../model";

/** Excel's sheet: 1,048,576 rows by 16,384 columns. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export const fromCorners = (top: number, left: number, bottom: number, right: number): Area => ({
  row: Math.min(top, bottom),
  column: Math.min(left, right),
  rows: Math.abs(bottom - top) + 1,
  columns: Math.abs(right - left) + 1,
});

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export function intersect(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return top > bottom || left > right ? undefined : fromCorners(top, left, bottom, right);
}

export const overlaps = (a: Area, b: Area): boolean => intersect(a, b) !== undefined;

export const bounding = (a: Area, b: Area): Area =>
  fromCorners(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

/** `area` without `hole`, as at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [];
  if (cut.row > area.row) parts.push(fromCorners(area.row, area.column, cut.row - 1, lastColumn(area)));
  if (lastRow(cut) < lastRow(area))
    parts.push(fromCorners(lastRow(cut) + 1, area.column, lastRow(area), lastColumn(area)));
  if (cut.column > area.column) parts.push(fromCorners(cut.row, area.column, lastRow(cut), cut.column - 1));
  if (lastColumn(cut) < lastColumn(area))
    parts.push(fromCorners(cut.row, lastColumn(cut) + 1, lastRow(cut), lastColumn(area)));
  return parts;
}

export const isOnSheet = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows >= 1 &&
  area.columns >= 1 &&
  lastRow(area) < SHEET_ROWS &&
  lastColumn(area) < SHEET_COLUMNS;

/** Whole columns: all rows of the sheet. */
export const isEntireColumns = (area: Area): boolean => area.row === 0 && area.rows === SHEET_ROWS;
export const isEntireRows = (area: Area): boolean => area.column === 0 && area.columns === SHEET_COLUMNS;
export const isUnbounded = (area: Area): boolean => area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
export const cellCount = (area: Area): number => area.rows * area.columns;

/** Whether the area begins directly below a table. */
export const isRightBelow = (area: Area, table: Area): boolean =>
  area.row === lastRow(table) + 1 && area.column >= table.column && area.column <= lastColumn(table);
