import type { Area, Sheet } from "../model";
import { SHEET_ROWS, lastColumn, lastRow } from "./area";

/** Points. */
export const DEFAULT_ROW_HEIGHT = 15;
/** Points: 64 pixels, 8.43 characters of the default font. */
const DEFAULT_COLUMN_WIDTH = 48;

/** Width of a character of the default font in pixels, and points per pixel. */
const CHARACTER_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** Points of a width that the file gives in characters. */
const widthToPoints = (characters: number): number => Math.round(characters * CHARACTER_PIXELS) * POINTS_PER_PIXEL;
export const pointsToWidth = (points: number): number => points / POINTS_PER_PIXEL / CHARACTER_PIXELS;

/** Points, whether hidden or not. */
export const rowHeight = (sheet: Sheet, row: number): number =>
  sheet.rowHeights[row] ?? sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT;

/** Points, whether hidden or not. */
export function columnWidth(sheet: Sheet, column: number): number {
  const width = sheet.columnWidths[column] ?? sheet.defaultColumnWidth;
  return width === undefined ? DEFAULT_COLUMN_WIDTH : widthToPoints(width);
}

/** Points from the top of the sheet to the top of `row`; hidden rows have no height. */
export const topOf = (sheet: Sheet, row: number): number =>
  span(
    0,
    row,
    (row) => shownHeight(sheet, row),
    sheet.rowHeights.length,
    sheet.hiddenRows,
    sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT,
  );

export function leftOf(sheet: Sheet, column: number): number {
  let left = 0;
  for (let index = 0; index < column; index += 1)
    left += sheet.hiddenColumns.has(index) ? 0 : columnWidth(sheet, index);
  return left;
}

export const heightOf = (sheet: Sheet, area: Area): number => topOf(sheet, lastRow(area) + 1) - topOf(sheet, area.row);
export const widthOf = (sheet: Sheet, area: Area): number =>
  leftOf(sheet, lastColumn(area) + 1) - leftOf(sheet, area.column);

const shownHeight = (sheet: Sheet, row: number): number => (sheet.hiddenRows.has(row) ? 0 : rowHeight(sheet, row));

/**
 * Sum over rows. After the last row with a height or hidden state all rows are equal, and there can be a million of
 * them.
 */
function span(
  from: number,
  to: number,
  sizeOf: (index: number) => number,
  known: number,
  hidden: Set<number>,
  standard: number,
): number {
  let limit = known;
  for (const index of hidden) limit = Math.max(limit, index + 1);
  let total = 0;
  for (let index = from; index < Math.min(to, limit); index += 1) total += sizeOf(index);
  return total + Math.max(0, to - Math.max(from, limit)) * standard;
}

/** The value that `indexes` have in common, or null. */
export function common<V>(from: number, count: number, valueOf: (index: number) => V): V | null {
  const first = valueOf(from);
  for (let index = from + 1; index < from + count; index += 1) if (valueOf(index) !== first) return null;
  return first;
}

/** Rows or columns that can differ from the rest of the sheet, the only ones to read for a whole row or column. */
export const boundedRows = (sheet: Sheet, area: Area): number =>
  area.rows === SHEET_ROWS
    ? Math.min(area.rows, Math.max(sheet.rowHeights.length, sheet.rows.length, ...sheet.hiddenRows) + 2)
    : area.rows;
