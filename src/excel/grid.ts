import type { CellValue, Grid, TableSnapshot } from "../core/cells/snapshot";
import { HostError } from "./hostError";
import type { CellsEdit, Input } from "../core/cells/edits";
import type { Depth } from "../core/cells/reads";

const PLACE = "rowIndex, columnIndex, rowCount, columnCount";
const ALL = `${PLACE}, values, formulas, valueTypes, text`;
const WITHOUT_TEXT = `${PLACE}, values, formulas, valueTypes`;
const VALUES = `${PLACE}, values, formulas`;
const VALUES_ONLY = `${PLACE}, values`;

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
    types: depth === "values" || depth === "values-only" ? [] : range.valueTypes,
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

/** Texts that Excel takes as they are: they begin with a letter and are no boolean, month or number. */
const PLAIN = /^\p{L}[^\d]*$|^HS-/u;
/** So are these, whatever is in them: no date, however it is written out, is longer than forty characters. */
const SENTENCE = /^\p{L}.{40}/su;
const SPECIAL = /^(?:true|false|đúng|sai)$/iu;

/**
 * A value as it must be written so that a text stays a text: Excel takes "=…", "+…", "-…" and "@…" for formulas and
 * "12/5" or "TRUE" for something else. A leading apostrophe is not part of the cell's value; but a cell formatted as
 * text may keep it, so there is none where none is needed.
 */
export function asWritten(value: CellValue | null): CellValue | null {
  if (typeof value !== "string" || value === "") return value;
  return (PLAIN.test(value) && !SPECIAL.test(value)) || SENTENCE.test(value) ? value : `'${value}`;
}

/** The same of a formula too, which is written as it is. */
export const asInput = (input: Input | null): CellValue | null =>
  typeof input === "object" && input !== null ? input.formula : asWritten(input);

/** A table whose place was loaded, with the cells that it or its sheet was read with. */
export function tableSnapshot(table: Excel.Table, range: Excel.Range, cells: Grid): TableSnapshot {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    area: areaOf(range),
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
    cells,
  };
}

/** Writes the cells of an edit, or into the range that was found for it. */
export function writeCells(
  context: Excel.RequestContext,
  edit: CellsEdit,
  range: Excel.Range = rangeOfEdit(context, edit),
): void {
  // First: into a cell of text a number would go as text.
  if (edit.formats !== undefined) range.numberFormat = edit.formats as string[][];
  range.values = edit.values.map((line) => line.map(asInput)) as unknown[][];
}

/** The cells of an edit, by their place or through the column of a table, wherever that is by now. */
export function rangeOfEdit(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, values, through }: Pick<CellsEdit, "sheet" | "row" | "column" | "values" | "through">,
): Excel.Range {
  const rows = values.length;
  if (through === undefined) {
    const columns = values[0]?.length ?? 0;
    return untracked(workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns));
  }
  const body = workbook.tables.getItem(through.table).columns.getItem(through.heading).getDataBodyRange();
  return untracked(body.getCell(through.offset, 0).getResizedRange(rows - 1, 0));
}

/** Used in this batch only, so that Excel need not keep a reference for it. */
export function untracked<Tracked extends Excel.Range | Excel.RangeAreas>(range: Tracked): Tracked {
  range.untrack();
  return range;
}
