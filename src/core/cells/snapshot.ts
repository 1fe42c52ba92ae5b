/** The parts of a workbook that were read, as plain data. Rows and columns are 0-based, as in office.js. */

export type CellValue = string | number | boolean;

/** A rectangle of cells as loaded by `Range.load`. All four arrays have its shape, unless they were not read. */
export interface Grid {
  row: number;
  column: number;
  /** "" = no value; an error cell has its text, such as "#N/A". */
  values: CellValue[][];
  /** The formula with "=", or the value if there is none. If formulas were not read, no cell counts as having one. */
  formulas: CellValue[][];
  /** The displayed text. */
  text: string[][];
  /** `Excel.RangeValueType`; only "Error" matters here. */
  types: string[][];
}

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetSnapshot {
  name: string;
  visible: boolean;
  /** The used range with values; null = the sheet is empty; absent = it was not read. */
  cells?: Grid | null;
  /** Distant cells below or on the right were not read: `cells` is smaller than the used range. */
  isReadInPart?: true;
  /** Columns whose displayed text was read; absent = all. Elsewhere a cell's text is its value. */
  shownColumns?: readonly number[];
  /** Merged areas; absent = not read. */
  merges?: Area[];
  /** Excel did not return its merged areas. */
  areMergesUnknown?: true;
  /** Names of our charts on it; absent = none. */
  charts?: string[];
  /** Whether rows of the used range are hidden, by a filter or by hand; absent = not read. */
  hasHiddenRows?: boolean;
  /** The sheet is protected, so only unlocked cells can be written. */
  isProtected?: boolean;
}

export interface TableSnapshot {
  name: string;
  sheet: string;
  /** With header row and totals row. */
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  cells: Grid;
}

export interface WorkbookSnapshot {
  /** In the order of the tabs. */
  sheets: SheetSnapshot[];
  /** The tables that were read. */
  tables: TableSnapshot[];
  /** All tables of the workbook, the unread ones included. */
  tableNames: { name: string; sheet: string }[];
  /** The workbook can't be written, for example because somebody else has the file open; absent = it can. */
  readOnly?: boolean;
  /** The structure is protected: sheets can't be added, deleted, renamed or moved. */
  structureProtected?: boolean;
  /** Names of our tables that the workbook defines for something else; absent = none. */
  namesTaken?: string[];
}

export interface Cell {
  kind: "empty" | "text" | "number" | "boolean" | "error";
  value: CellValue;
  text: string;
  hasFormula: boolean;
}

export const EMPTY: Cell = { kind: "empty", value: "", text: "", hasFormula: false };

export function cellAt(grid: Grid | null | undefined, row: number, column: number): Cell {
  if (!grid) return EMPTY;
  const r = row - grid.row;
  const c = column - grid.column;
  const value = grid.values[r]?.[c];
  if (value === undefined) return EMPTY;
  const formula = grid.formulas[r]?.[c];
  const hasFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (value === "" && !hasFormula) return EMPTY;
  const isError = typeof value === "string" && value.startsWith("#") && grid.types[r]?.[c] === "Error";
  return {
    kind: isError ? "error" : KINDS[typeof value as "string"],
    value,
    text: grid.text[r]?.[c] ?? String(value),
    hasFormula,
  };
}

/**
 * The text of a cell that holds and displays a text; "" when it is empty; null for any other cell, which needs
 * `cellAt`. Most cells of a list are texts, which are read without an object per cell.
 */
export function plainTextAt(grid: Grid, row: number, column: number): string | null {
  const value = grid.values[row - grid.row]?.[column - grid.column];
  if (value === undefined || value === "") return "";
  if (typeof value !== "string" || value.startsWith("#")) return null;
  return grid.text[row - grid.row]?.[column - grid.column] === value ? value : null;
}

/** Whether a row shows an error value in one of these columns. */
export function showsError(grid: Grid, row: number, columns: readonly number[]): boolean {
  const values = grid.values[row - grid.row];
  const types = grid.types[row - grid.row];
  if (values === undefined || types === undefined) return false;
  for (const column of columns) {
    const value = values[column - grid.column];
    // Types are only read if it can be an error: this runs for every cell.
    if (typeof value === "string" && value.startsWith("#") && types[column - grid.column] === "Error") return true;
  }
  return false;
}

const KINDS = { string: "text", number: "number", boolean: "boolean" } as const;

export function lastRow(grid: Grid): number {
  return grid.row + grid.values.length - 1;
}

export function lastColumn(grid: Grid): number {
  return grid.column + (grid.values[0]?.length ?? 0) - 1;
}

/** "AB12" from 0-based row and column. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** 0-based row and column from "AB12". */
export function placeOf(cell: string): { row: number; column: number } {
  const letters = /^[A-Z]+/u.exec(cell)?.[0] ?? "A";
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(cell.slice(letters.length)) - 1, column: column - 1 };
}

export function columnLetters(column: number): string {
  return (LETTERS[column] ??= writeLetters(column));
}

const LETTERS: string[] = [];

function writeLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function tableNamed(snapshot: WorkbookSnapshot, name: string): TableSnapshot | undefined {
  const wanted = name.toLowerCase();
  return snapshot.tables.find((table) => table.name.toLowerCase() === wanted);
}

export function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const wanted = name.normalize("NFC").toLowerCase();
  return snapshot.sheets.find((sheet) => sheet.name.normalize("NFC").toLowerCase() === wanted);
}

/** "A1:C3" */
export function areaOfGrid(grid: Grid): Area {
  return {
    row: grid.row,
    column: grid.column,
    rows: lastRow(grid) - grid.row + 1,
    columns: lastColumn(grid) - grid.column + 1,
  };
}

export function isInArea({ row, column, rows, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

export function areaAddress({ row, column, rows, columns }: Area): string {
  return `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
}
