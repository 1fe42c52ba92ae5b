import type { Day } from "../calendar/day";
import type { Area, CellValue } from "../cells/snapshot";
import type { Format } from "../cells/edits";
import type { InputGuide } from "../cells/inputRules";

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
  inputs: readonly InputDesign[];
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
  style: CellStyle;
}

export interface TableDesign {
  name: string;
  row: number;
  column: number;
  headings: readonly string[];
  rows: readonly (readonly DesignedCell[])[];
  /** Of the columns' cells, where it is not that of text. */
  styles: Readonly<Record<number, CellStyle>>;
}

/** Cells, and what is meant to be typed into them. */
export interface InputDesign extends InputGuide {
  area: Area;
}

/** Headings included. */
export function areaOf({ row, column, headings, rows }: TableDesign): Area {
  return { row, column, rows: rows.length + 1, columns: headings.length };
}

/** The cells of one column below its heading. */
export function bodyOf(table: TableDesign, heading: string): Area {
  const index = table.headings.indexOf(heading);
  return { row: table.row + 1, column: table.column + index, rows: table.rows.length, columns: 1 };
}

/** Points of one line of text. */
const LINE = 16.5;

/** Letters in the width of a character of the usual font: most are narrower than a digit. */
const NARROW = 1.05;

/** Of rows whose text takes more than one line: not every Excel fits them by itself. */
export function rowHeights({ row, column, rows }: TableDesign, widths: readonly number[]): Record<number, number> {
  const lines = rows.map((cells) =>
    Math.max(...cells.map((cell, index) => Math.ceil(String(cell).length / ((widths[column + index] ?? 1) * NARROW)))),
  );
  return Object.fromEntries(lines.flatMap((count, index) => (count > 1 ? [[row + 1 + index, count * LINE]] : [])));
}

export type CellStyle = "title" | "letterhead" | "note" | "heading" | "text" | "left" | "centred" | "date" | "leftDate";

const FONT: Format = { font: "Times New Roman", size: 12 };
const BODY: Format = { ...FONT, vertical: "Top", wrap: true, border: true };

/** How the Office's own sheets look. */
export const CELL_STYLES: Record<CellStyle, Format> = {
  title: { ...FONT, size: 14, bold: true, align: "CenterAcrossSelection" },
  letterhead: { ...FONT, bold: true, align: "CenterAcrossSelection" },
  note: { ...FONT, italic: true },
  heading: {
    ...FONT,
    bold: true,
    fill: "#DEECF9",
    align: "Center",
    vertical: "Center",
    wrap: true,
    border: true,
  },
  text: BODY,
  left: { ...BODY, align: "Left" },
  centred: { ...BODY, align: "Center" },
  date: { ...BODY, align: "Center", numberFormat: "dd/mm/yyyy" },
  leftDate: { ...BODY, align: "Left", numberFormat: "dd/mm/yyyy" },
};
