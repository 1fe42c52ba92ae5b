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

/** Loads a range that is only used in this batch, without keeping a reference in Excel. */
export function loadRange(range: Excel.Range, depth: Depth): Excel.Range {
  range.load(PROPERTIES[depth]);
  range.untrack();
  return range;
}

/**
 * The loaded range as plain data. The text of a cell that holds a text is that text: a number format such as the comma
 * style may display spaces around it, or nothing. Without `text`, a number is displayed in format General.
 */
export function toGrid(range: Excel.Range, depth: Depth): Grid {
  checkValuesReturned(range);
  const values = range.values as CellValue[][];
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    values,
    formulas: depth === "values-only" ? [] : (range.formulas as CellValue[][]),
    types: depth === "values" || depth === "values-only" ? [] : range.valueTypes,
    text: values.map((row, r) => {
      const texts = depth === "all" ? range.text[r] : undefined;
      return row.map((value, c) => (typeof value === "string" ? value : (texts?.[c] ?? shown(value))));
    }),
  };
}

/**
 * Excel returns null, without an error, for the values of more than 5,000,000 cells.
 * @throws HostError in that case
 */
export function checkValuesReturned(range: Excel.Range): void {
  if ((range.values as unknown) === null) throw new HostError("too-large", "TooManyCells", new Error("no values"));
}

function shown(value: number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function areaOf(range: Excel.Range) {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Adds the displayed text of a column to a grid that was read without text. */
export function showTexts(grid: Grid, column: Excel.Range): void {
  const c = column.columnIndex - grid.column;
  for (const [r, [text = ""]] of column.text.entries()) {
    const row = column.rowIndex - grid.row + r;
    const line = grid.text[row];
    if (line && text !== "" && typeof grid.values[row]?.[c] !== "string") line[c] = text;
  }
}

/** Texts that Excel does not convert: they begin with a letter and are not a boolean, a month or a number. */
const PLAIN = /^\p{L}[^\d]*$|^HS-/u;
/** Neither does it convert texts longer than any date. */
const SENTENCE = /^\p{L}.{40}/su;
const SPECIAL = /^(?:true|false|đúng|sai)$/iu;

/**
 * The input that keeps a text a text: Excel takes "=…", "+…", "-…" and "@…" for formulas and "12/5" or "TRUE" for other
 * types. A leading apostrophe is not part of the cell's value, but a cell formatted as text may keep it, so it is only
 * added if needed.
 */
export function asWritten(value: CellValue | null): CellValue | null {
  if (typeof value !== "string" || value === "") return value;
  return (PLAIN.test(value) && !SPECIAL.test(value)) || SENTENCE.test(value) ? value : `'${value}`;
}

/** The same, with formulas unchanged. */
const asInput = (input: Input | null): CellValue | null =>
  typeof input === "object" && input !== null ? input.formula : asWritten(input);

/** A table whose area was loaded, with its cells or those of its sheet. */
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

/** Writes the cells of an edit, by its place or into a given range. */
export function writeCells(
  context: Excel.RequestContext,
  edit: CellsEdit,
  range: Excel.Range = rangeOfEdit(context, edit),
): void {
  // First, since a number that is written into a text cell becomes text.
  if (edit.formats !== undefined) range.numberFormat = edit.formats as string[][];
  range.values = edit.values.map((line) => line.map(asInput)) as unknown[][];
}

/** The range of an edit, by its place or through the column of a table, wherever it is now. */
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

/** Only used in this batch, so that Excel does not keep a reference. */
export function untracked<Tracked extends Excel.Range | Excel.RangeAreas>(range: Tracked): Tracked {
  range.untrack();
  return range;
}
