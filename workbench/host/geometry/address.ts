import type { Area } from "../model";
import { SHEET_COLUMNS, SHEET_ROWS, fromCorners, isEntireColumns, isEntireRows, lastColumn, lastRow } from "./area";

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "A" → 0, "XFD" → 16383. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellAddress = (row: number, column: number): string => columnLetters(column) + String(row + 1);

/** "B2:D9", "B2", "A:C", "5:6": without dollar signs and without the sheet. */
export function areaAddress(area: Area): string {
  if (isEntireRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (isEntireColumns(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(lastRow(area), lastColumn(area))}`;
}

/** "$B$2:$D$9": as defined names, print areas and chart sources hold it. */
export const absoluteAddress = (area: Area): string => areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");

/**
 * Excel quotes a sheet name unless it consists of letters, digits, "_" and "." and is not similar to a number or a
 * cell.
 */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const unquoteSheet = (name: string): string =>
  name.startsWith("'") && name.endsWith("'") && name.length > 1 ? name.slice(1, -1).replaceAll("''", "'") : name;

export const sheetAddress = (sheetName: string, area: Area): string => `${quoteSheet(sheetName)}!${areaAddress(area)}`;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** "A1", "$A$1:B2", "A:C", "1:3", each with or without dollar signs; undefined for anything else or off the sheet. */
export function parseArea(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return onSheet(fromCorners(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right)));
  }
  const columns = COLUMNS.exec(text);
  if (columns)
    return onSheet(fromCorners(0, columnIndex(columns[1] ?? ""), SHEET_ROWS - 1, columnIndex(columns[2] ?? "")));
  const rows = ROWS.exec(text);
  return rows ? onSheet(fromCorners(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1)) : undefined;
}

const onSheet = (area: Area): Area | undefined =>
  area.row < 0 || lastRow(area) >= SHEET_ROWS || lastColumn(area) >= SHEET_COLUMNS ? undefined : area;

export interface QualifiedArea {
  /** Absent if the text has no sheet. */
  sheet?: string;
  area: Area;
}

/** "'Tổng hợp'!A5:C9" or "A5:C9". */
export function parseQualified(text: string): QualifiedArea | undefined {
  const trimmed = text.trim().replace(/^=/, "");
  const bang = trimmed.lastIndexOf("!");
  const area = parseArea(trimmed.slice(bang + 1).trim());
  if (!area) return undefined;
  return bang < 0 ? { area } : { sheet: unquoteSheet(trimmed.slice(0, bang)), area };
}
