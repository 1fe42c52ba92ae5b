import type { InputGuide } from "./inputRules";
import type { Area, CellValue } from "./snapshot";

export interface Format {
  font?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Points. */
  size?: number;
  /** "#RRGGBB" */
  color?: string;
  fill?: string;
  align?: "Left" | "Center" | "Right" | "CenterAcrossSelection";
  vertical?: "Top" | "Center";
  wrap?: boolean;
  /** "rows": around the area and between its rows alone. */
  border?: boolean | "rows";
  /** As Excel writes it in English: dd/mm/yyyy. */
  numberFormat?: string;
}

/**
 * One step of writing back, as data. Steps are applied in order; rows and columns are 0-based and count as the sheet is
 * when the step's turn comes.
 */
export type Edit =
  | { kind: "addSheet"; sheet: string }
  /** Whole rows, so that what stands below and at the right moves along. */
  | { kind: "insertRows"; sheet: string; row: number; count: number }
  /** In `values` null leaves its cell as it is and "" clears it. All text is stored as text, whatever it begins with. */
  | {
      kind: "cells";
      sheet: string;
      row: number;
      column: number;
      values: (CellValue | null)[][];
      /** The column is found by its heading when it is written, so that one that was moved is followed. */
      through?: TableColumn;
    }
  /** Its cells stay. */
  | { kind: "dropTable"; sheet: string; name: string }
  | { kind: "addTable"; sheet: string; name: string; area: Area }
  /** At its end; what stands below moves down. Not while others may be writing rows of it. */
  | { kind: "addRows"; sheet: string; name: string; rows: readonly (readonly CellValue[])[] }
  /** By how much it grows at the bottom and at the right: relative, so that it holds wherever the table is by then. */
  | { kind: "resizeTable"; sheet: string; name: string; by: { rows: number; columns: number } }
  | { kind: "format"; sheet: string; area: Area; format: Format }
  /** Fonts, fills, borders and alignment alone; of one column to as many as wanted. Nothing is wrapped after. */
  | { kind: "copyFormats"; sheet: string; from: Area; to: Area }
  | { kind: "clearFormats"; sheet: string; area: Area }
  /** One cell over the whole area. */
  | { kind: "merge"; sheet: string; area: Area }
  | ({ kind: "inputRule"; sheet: string; area: Area } & InputGuide)
  /** Widths in points. */
  | { kind: "columnWidths"; sheet: string; column: number; widths: readonly number[] }
  | { kind: "hideColumns"; sheet: string; column: number; columns: number }
  /** In points. */
  | { kind: "rowHeight"; sheet: string; row: number; height: number }
  /** How many rows and columns stay in sight. */
  | { kind: "freeze"; sheet: string; rows: number; columns: number }
  /** Colours of the few texts that a column may hold, "" for a blank. */
  | {
      kind: "statusColours";
      sheet: string;
      area: Area;
      colours: readonly { text: string; fill: string; color: string }[];
    }
  | { kind: "page"; sheet: string; page: Page }
  /** Columns of numbers under their names, the first column their categories. */
  | {
      kind: "chart";
      sheet: string;
      name: string;
      type: "ColumnClustered" | "ColumnStacked" | "BarStacked";
      isNew: boolean;
      title: string;
      data: Area;
      place: Area;
    };

export type CellsEdit = Extract<Edit, { kind: "cells" }>;

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
]);

/** Whether an edit is about how things look: the answer stands without it. */
export const isStyleEdit = ({ kind }: Edit): boolean => STYLE_KINDS.has(kind);

/** A column of a table. */
export interface TableColumn {
  table: string;
  /** As it stands in the table. */
  heading: string;
  /** Row of the table's body, 0-based, in which the cells begin. */
  offset: number;
}

/** The lines of an edit from `first` to before `end`. */
export function sliceLines(edit: CellsEdit, first: number, end?: number): CellsEdit {
  const { row, values, through } = edit;
  return {
    ...edit,
    row: row + first,
    values: values.slice(first, end),
    ...(through === undefined ? {} : { through: { ...through, offset: through.offset + first } }),
  };
}

/** A page of A4, as many of them as it takes, each one sheet wide. */
export interface Page {
  orientation: "Landscape" | "Portrait";
  /** The row that each page repeats. */
  titleRow?: number;
  /** Whole columns; absent = all that holds something. */
  printed?: { column: number; columns: number };
  /** Centimetres; absent = Excel's own. */
  margins?: { top: number; bottom: number; left: number; right: number };
  footer: { left?: string; center: string };
}

/** Whether an edit gives this cell a new value. */
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

/** The smallest edit that turns the current values into the wanted ones; none when they are equal. null = left alone. */
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
