import type { Format, InputGuide, Page } from "./formats";
import type { Area, CellValue } from "./snapshot";

/** The new content of a cell: a value or a formula. */
export type Input = CellValue | { readonly formula: string };

/**
 * One step of a write, as data. Steps are applied in order; rows and columns are 0-based and refer to the sheet at that
 * time.
 */
export type Edit =
  | { kind: "addSheet"; sheet: string }
  /** Whole rows, so that cells below and tables on the right move too. */
  | { kind: "insertRows"; sheet: string; row: number; count: number }
  /** null leaves a cell unchanged, "" clears it. Texts are stored as text, even if they look like formulas. */
  | {
      kind: "cells";
      sheet: string;
      row: number;
      column: number;
      values: readonly (readonly (Input | null)[])[];
      /** The column is found by its heading when it is written, so that it may have moved. */
      through?: ThroughColumn;
      /**
       * The expected value of each cell, without a formula, for it to be written; null = anything. Absent = not
       * compared.
       */
      from?: readonly (readonly (CellValue | null)[])[];
      /** Of an edit of one row: another cell of the row, which shows whether the row has moved. */
      beside?: RowCell;
      /** Number formats for the same cells. */
      formats?: readonly (readonly (string | null)[])[];
    }
  /** The cells remain. */
  | { kind: "dropTable"; sheet: string; name: string }
  | { kind: "addTable"; sheet: string; name: string; area: Area }
  /** Adds rows at the end; cells below move down. Only when nobody else can be writing rows of the table. */
  | { kind: "addRows"; sheet: string; name: string; rows: readonly (readonly CellValue[])[] }
  /** How many rows and columns it grows by: relative, so that the table may have moved. */
  | { kind: "resizeTable"; sheet: string; name: string; by: { rows: number; columns: number } }
  | { kind: "format"; sheet: string; area: Area; format: Format }
  /** Fonts, fills, borders and alignment, from one column to as many as needed. Wrapping is off afterwards. */
  | { kind: "copyFormats"; sheet: string; from: Area; to: Area }
  | { kind: "clearFormats"; sheet: string; area: Area }
  /** Merges the area into one cell. */
  | { kind: "merge"; sheet: string; area: Area }
  | ({ kind: "inputRule"; sheet: string; area: Area } & InputGuide)
  /** Widths in points. */
  | { kind: "columnWidths"; sheet: string; column: number; widths: readonly number[] }
  | { kind: "hideColumns"; sheet: string; column: number; columns: number }
  /** In points. */
  | { kind: "rowHeight"; sheet: string; row: number; height: number }
  /** How many rows and columns are frozen. */
  | { kind: "freeze"; sheet: string; rows: number; columns: number }
  /** Colours for the few texts that a column may hold, "" for a blank. */
  | {
      kind: "statusColours";
      sheet: string;
      area: Area;
      colours: readonly { text: string; fill: string; color: string }[];
    }
  | { kind: "page"; sheet: string; page: Page }
  /** Columns of numbers under their names; the first column has the categories. */
  | {
      kind: "chart";
      sheet: string;
      name: string;
      type: "ColumnClustered" | "ColumnStacked" | "BarStacked";
      isNew: boolean;
      title: string;
      data: Area;
      place: Area;
    }
  /** Sorts whole rows of a table. */
  | { kind: "sort"; sheet: string; name: string; levels: readonly SortLevel[] }
  /** Filters the rows of an area by the texts of one of its columns; null = clears the filter of that column. */
  | {
      kind: "filter";
      sheet: string;
      /** null = a plain range. */
      table: string | null;
      area: Area;
      /** Column of the area, 0-based. */
      index: number;
      texts: readonly string[] | null;
    }
  /** Colours cells where a formula is true. The formula is in English, relative to the first cell of the area. */
  | { kind: "mark"; sheet: string; area: Area; formula: string }
  /** Removes a conditional format by its id. */
  | { kind: "unmark"; sheet: string; id: string }
  /** Activates the sheet. */
  | { kind: "show"; sheet: string };

/** Sorts by the values of a column, or puts rows with a fill colour first. */
export interface SortLevel {
  /** Column of the table, 0-based. */
  key: number;
  color?: string;
}

export type CellsEdit = Extract<Edit, { kind: "cells" }>;

export const isCellsEdit = (edit: Edit): edit is CellsEdit => edit.kind === "cells";

const STYLE_KINDS: ReadonlySet<Edit["kind"]> = new Set([
  "format",
  "copyFormats",
  "clearFormats",
  "merge",
  "inputRule",
  "columnWidths",
  "hideColumns",
  "rowHeight",
  "freeze",
  "statusColours",
  "page",
  "chart",
  "filter",
  "mark",
  "unmark",
  "show",
]);

/** Whether an edit only changes formats, so that the result is valid without it. */
export const isStyleEdit = ({ kind }: Edit): boolean => STYLE_KINDS.has(kind);

/** A cell of a row, with the value that it must still have. */
export interface RowCell {
  column: number;
  value: CellValue;
}

/** Where cells begin in a column of a table. */
interface ThroughColumn {
  table: string;
  /** The heading as in the table. */
  heading: string;
  /** 0-based row of the table's body where the cells begin. */
  offset: number;
}

/** The lines of an edit from `first` up to `end`, and their cells from `left` up to `right` (both exclusive). */
export function sliceLines(edit: CellsEdit, first: number, end?: number, left = 0, right?: number): CellsEdit {
  const { row, column, values, through, from, formats } = edit;
  const slice = <T>(lines: readonly (readonly T[])[]) => lines.slice(first, end).map((line) => line.slice(left, right));
  return {
    ...edit,
    row: row + first,
    column: column + left,
    values: slice(values),
    ...(through && { through: { ...through, offset: through.offset + first } }),
    ...(from && { from: slice(from) }),
    ...(formats && { formats: slice(formats) }),
  };
}

/** Whether an edit gives a cell a new value. */
export function writesCell(edit: CellsEdit, sheet: string, row: number, column: number): boolean {
  return edit.sheet === sheet && (edit.values[row - edit.row]?.[column - edit.column] ?? null) !== null;
}

/** How many cells get a new value. */
export function countCells(edits: readonly Edit[]): number {
  let count = 0;
  for (const edit of edits) {
    if (edit.kind !== "cells") continue;
    for (const row of edit.values) for (const value of row) if (value !== null) count++;
  }
  return count;
}

/** The smallest edit from the current to the wanted values; none when they are equal. null = unchanged. */
export function difference(
  sheet: string,
  row: number,
  column: number,
  wanted: readonly (readonly (CellValue | null)[])[],
  current: (row: number, column: number) => CellValue,
): CellsEdit[] {
  const values = wanted.map((line, r) =>
    line.map((value, c) => (value === null || value === current(r, c) ? null : value)),
  );
  const differs = (line: readonly (CellValue | null)[]) => line.some((value) => value !== null);
  const first = values.findIndex(differs);
  if (first < 0) return [];
  const last = values.findLastIndex(differs);
  return [{ kind: "cells", sheet, row: row + first, column, values: values.slice(first, last + 1) }];
}
