import type { CellValue, Grid } from "../core/snapshot";
import { HostError } from "./hostError";

/** What is loaded of a range. `text` is slow and long: only where what the user sees can differ from the value. */
const PLACE = "rowIndex, columnIndex, rowCount, columnCount";
const ALL = `${PLACE}, values, formulas, valueTypes, text`;
const WITHOUT_TEXT = `${PLACE}, values, formulas, valueTypes`;
const VALUES = `${PLACE}, values, formulas`;
const VALUES_ONLY = `${PLACE}, values`;

export type Depth = "place" | "values-only" | "values" | "without-text" | "all";
const PROPERTIES: Record<Depth, string> = {
  place: PLACE,
  "values-only": VALUES_ONLY,
  values: VALUES,
  "without-text": WITHOUT_TEXT,
  all: ALL,
};

/** Loads a range that is read in this batch only, so that Excel need not keep a reference for it. */
export function loadRange(range: Excel.Range, depth: Depth): Excel.Range {
  range.load(PROPERTIES[depth]);
  range.untrack();
  return range;
}

/** The loaded range as plain data. Without `text` a cell shows its value, as the format General would. */
export function toGrid(range: Excel.Range, depth: Depth): Grid {
  checkAnswered(range);
  const values = range.values as CellValue[][];
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    values,
    formulas: depth === "values-only" ? [] : (range.formulas as CellValue[][]),
    types: depth === "values" || depth === "values-only" ? [] : (range.valueTypes as string[][]),
    text: depth === "all" ? range.text : values.map((row) => row.map(shown)),
  };
}

/**
 * Excel answers null for the values of more than 5,000,000 cells, and no error.
 * @throws HostError then
 */
export function checkAnswered(range: Excel.Range): void {
  if ((range.values as unknown) === null) throw new HostError("too-large", "TooManyCells", new Error("no values"));
}

function shown(value: CellValue): string {
  return typeof value === "string" ? value : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function areaOf(range: Excel.Range) {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Puts the formulas of a column into a grid that was read without them. */
export function showFormulas(grid: Grid, column: Grid): void {
  for (const [r, [formula = ""]] of column.formulas.entries()) {
    const line = (grid.formulas[column.row - grid.row + r] ??= []);
    line[column.column - grid.column] = formula;
  }
}

/** Puts the shown text of a column into a grid that was read without text. */
export function showTexts(grid: Grid, column: Excel.Range): void {
  const c = column.columnIndex - grid.column;
  for (const [r, [text = ""]] of column.text.entries()) {
    const line = grid.text[column.rowIndex - grid.row + r];
    if (line && text !== "") line[c] = text;
  }
}
