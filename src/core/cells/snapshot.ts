/** What was read of a workbook, as plain data. Rows and columns are 0-based, as office.js counts them. */

export type CellValue = string | number | boolean;

/** A rectangle of cells as `Range.load` gave them. All four arrays have its shape, but for what was not read. */
export interface Grid {
  row: number;
  column: number;
  /** "" = no value; an error cell shows its text, such as "#N/A". */
  values: CellValue[][];
  /** The formula with "=" where there is one, else the value. Where none was read no cell counts as one with a formula. */
  formulas: CellValue[][];
  /** What the user sees. */
  text: string[][];
  /** `Excel.RangeValueType`: only "Error" is of interest here. */
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
  /** Cells stand far below or far to the right that were not read: `cells` is less than the used range. */
  isReadInPart?: true;
  /** Columns whose shown text was read; absent = all. Elsewhere a cell's text is its value. */
  shownColumns?: readonly number[];
  /** Merged areas; absent = not read. */
  merges?: Area[];
  /** Excel did not tell its merged areas, though they were asked for. */
  areMergesUnknown?: true;
  /** Names of the charts of ours that stand on it; absent = none. */
  charts?: string[];
  /** A list for the Director that a failure left half made: the sheet counts as empty. Absent = there is none. */
  orphan?: Area;
  /** The table of the former list that has got no name; absent = there is none. */
  unnamedFormer?: string;
  /** Rows of the used range are hidden, by a filter or by hand; absent = not read. */
  hasHiddenRows?: boolean;
  /** Only its unlocked cells can be written; absent = all can. */
  isProtected?: boolean;
}

export interface TableSnapshot {
  name: string;
  sheet: string;
  /** Header row and totals row included. */
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
  /** Nothing can be written to it, as to a file that somebody else holds open on a shared disk; absent = it can. */
  readOnly?: boolean;
  /** No sheet can be added, deleted, renamed or moved; absent = they can. */
  structureProtected?: boolean;
  /** Names that tables of ours would need and that the workbook has defined for something else; absent = none. */
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
 * The text of a cell that holds text and shows just that; "" when it holds no value. null for any other cell, which is
 * for `cellAt`: most cells of a list are texts and need no object each.
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
    // The types are looked at only where it can be one: this runs for every cell.
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

/** "AB12" of 0-based row and column. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** 0-based row and column of "AB12". */
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

export function areaAddress({ row, column, rows, columns }: Area): string {
  return `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
}
