import type { Day } from "../calendar/day";
import type { Area, CellValue } from "../snapshot";
import type { Look } from "./looks";

/** "" = a blank. A day is written as the workbook counts days. */
export type DesignedCell = CellValue | { readonly day: Day };

/** A sheet as it is to be made, as data: the add-in draws it in Excel, the samples into a file. */
export interface SheetDesign {
  sheet: string;
  /** Characters of the usual font, as a file counts them. */
  widths: readonly number[];
  /** Points, by row. */
  heights: Readonly<Record<number, number>>;
  lines: readonly DesignedLine[];
  tables: readonly TableDesign[];
  lists: readonly ListDesign[];
  frozen: { rows: number; columns: number };
  /** Repeated at the top of each printed page. */
  titleRow: number;
}

/** A text above a table, across some columns. */
export interface DesignedLine {
  row: number;
  column: number;
  columns: number;
  text: string;
  look: Look;
}

export interface TableDesign {
  name: string;
  row: number;
  column: number;
  headings: readonly string[];
  rows: readonly (readonly DesignedCell[])[];
  /** Of the columns' cells, where it is not that of text. */
  looks: Readonly<Record<number, Look>>;
}

/** Cells with a drop-down: of words, or of what stands in other cells. */
export interface ListDesign {
  area: Area;
  choices: readonly string[] | CellsOfSheet;
}

export interface CellsOfSheet {
  sheet: string;
  area: Area;
}

/** Headings included. */
export function areaOf({ row, column, headings, rows }: TableDesign): Area {
  return { row, column, rows: rows.length + 1, columns: headings.length };
}

/** The cells of one column below its heading. */
export function bodyOf(table: TableDesign, heading: string): Area {
  const at = table.headings.indexOf(heading);
  return { row: table.row + 1, column: table.column + at, rows: table.rows.length, columns: 1 };
}
