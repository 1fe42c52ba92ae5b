import { HEADING_ROWS, hasDecisionHeadings } from "../nominations/candidates";
import { type FieldId, headingReader, isOwnField, REQUIRED } from "../nominations/fields";
import { type HeadingRow, readHeadingRow } from "../nominations/headingRow";
import { cellAt, type Grid, isInArea, lastColumn, lastRow } from "../cells/snapshot";
import { isBlankText } from "../text/whitespace";
import { fold } from "../text/fold";
import type { ListSheet, ListSource } from "./listSource";
import { groupBy } from "../groupBy";

/** A row that may hold the headings of the list. */
export interface ListRow {
  row: number;
  /** The last row of headings that are merged downwards, or `row`. */
  lastRow: number;
  headings: { column: number; text: string; field: FieldId | null }[];
  /** The grid of the cells below it. */
  grid: Grid;
  /** First and last column of the list. */
  columns: { first: number; last: number };
}

/** Longer texts are sentences, not headings. */
const MAX_HEADING_LENGTH = 60;

/** The rows of a sheet with enough different texts to be headings, from top to bottom. */
export function listRows(sheet: ListSheet, source: Pick<ListSource, "plan" | "mapping">): ListRow[] {
  const read = headingReader(source.plan.criteria, source.mapping);
  const tables = sheet.tables.map(({ area, top }) => {
    const columns = { first: area.column, last: area.column + area.columns - 1 };
    return rowOf(top, columns, readHeadingRow(top, area.row, columns, [], read));
  });
  return [...tables, ...plainRows(sheet, read)]
    .filter((row) => !hasDecisionHeadings(row))
    .filter(({ headings }) => new Set(headings.map(({ text }) => fold(text))).size >= REQUIRED.length)
    .sort((a, b) => a.row - b.row || a.columns.first - b.columns.first);
}

function plainRows({ top, merges, tables }: ListSheet, read: (text: string) => FieldId | null): ListRow[] {
  if (top === null) return [];
  const columns = { first: top.column, last: lastColumn(top) };
  const rows: ListRow[] = [];
  for (let row = top.row; row <= Math.min(lastRow(top), HEADING_ROWS - 1); row++) {
    const isInTable = (column: number) => tables.some(({ area }) => isInArea(area, row, column));
    // A text that is merged downwards is a heading of two rows, even an unknown one.
    const anyField = (text: string) => read(text) ?? (text === "" ? null : "nominee");
    const heading = readHeadingRow(top, row, columns, merges, anyField, isInTable);
    const headings = heading.headings.map(({ column, text }) => ({ column, text, field: read(text) }));
    rows.push(rowOf(top, columns, { ...heading, headings }));
  }
  return rows;
}

function rowOf(grid: Grid, columns: ListRow["columns"], { row, lastRow: last, headings }: HeadingRow): ListRow {
  return { row, lastRow: last, headings: headings.filter(({ text }) => !isBlankText(text)), grid, columns };
}

/** The row most similar to headings: known headings count most, then short texts, then the upper row. */
export function likeliestRow(rows: readonly ListRow[]): ListRow | null {
  let best: ListRow | null = null;
  for (const row of rows) if (best === null || likeness(row) > likeness(best)) best = row;
  return best;
}

/** The sheet to start with: rows before an empty list, visible before hidden. */
export function likeliestSheet(source: ListSource): ListSheet | null {
  let best: { sheet: ListSheet; score: number } | null = null;
  for (const sheet of source.sheets) {
    const row = likeliestRow(listRows(sheet, source));
    if (row === null) continue;
    const score = (holdsRows(row) ? 2000 : 0) + (sheet.visible ? 1000 : 0) + likeness(row);
    if (best === null || score > best.score) best = { sheet, score };
  }
  return best?.sheet ?? null;
}

function holdsRows({ grid, lastRow: heading }: ListRow): boolean {
  return grid.text.slice(heading + 1 - grid.row).some((line) => line.some((text) => !isBlankText(text)));
}

function likeness({ headings }: ListRow): number {
  const texts = headings.filter(({ text }) => text.length <= MAX_HEADING_LENGTH && /\p{L}/u.test(text)).length;
  const known = new Set(headings.flatMap(({ field }) => field ?? [])).size;
  return texts + 2 * known;
}

export interface ListColumn {
  column: number;
  text: string;
  /** The field that it is read as now; null = it is not read. */
  field: FieldId | null;
  /** A few different texts from below the heading. */
  examples: string[];
  /** false for the add-in's own columns, and for columns whose headings are equal. */
  isChoosable: boolean;
}

/** The columns of a list, from left to right. */
export function listColumns(row: ListRow): ListColumn[] {
  const count = new Map<string, number>();
  for (const { text } of row.headings) count.set(fold(text), (count.get(fold(text)) ?? 0) + 1);
  return row.headings.map(({ column, text, field }) => ({
    column,
    text: text.replace(/\s+/gu, " ").trim(),
    field,
    examples: examplesOf(row, column),
    isChoosable: (field === null || !isOwnField(field)) && count.get(fold(text)) === 1,
  }));
}

/** Columns with the same heading, by heading. */
export function repeatedColumns(columns: readonly ListColumn[]): ListColumn[][] {
  return [...groupBy(columns, ({ text }) => fold(text)).values()].filter(({ length }) => length > 1);
}

/** Columns with values below an empty heading, which can't be identified. */
export function unnamedColumns(row: ListRow): number[] {
  const unnamed: number[] = [];
  for (let column = row.columns.first; column <= row.columns.last; column++) {
    if (row.headings.some((heading) => heading.column === column)) continue;
    if (examplesOf(row, column).length > 0) unnamed.push(column);
  }
  return unnamed;
}

const EXAMPLES = 3;

function examplesOf({ grid, lastRow: heading }: ListRow, column: number): string[] {
  const examples = new Set<string>();
  for (let row = heading + 1; row <= lastRow(grid) && examples.size < EXAMPLES; row++) {
    const cell = cellAt(grid, row, column);
    const text = cell.text.replace(/\s+/gu, " ").trim();
    if (cell.kind === "error" || isBlankText(text) || isAlone(grid, row)) continue;
    if (row === heading + 1 && numbersColumns(grid, row)) continue;
    examples.add(text);
  }
  return [...examples];
}

/** A signature or a section's title is alone in its row. */
function isAlone(grid: Grid, row: number): boolean {
  return (grid.text[row - grid.row] ?? []).filter((text) => !isBlankText(text)).length < 2;
}

/** Column numbers below the headings: (1) (2) (3) … */
function numbersColumns(grid: Grid, row: number): boolean {
  const filled = (grid.text[row - grid.row] ?? []).filter((text) => !isBlankText(text));
  return filled.length >= 2 && filled.every((text) => /^\s*\(?\d+\)?\s*$/u.test(text));
}
