import { type Day, DAYS_1904 } from "../calendar/day";
import type { Area, CellValue } from "../cells/snapshot";
import type { Edit } from "../cells/edits";
import type { Format, InputGuide } from "../cells/formats";

/** "" = a blank. A day is written in the workbook's date system. */
export type DesignedCell = CellValue | { readonly day: Day };

/** A sheet to be made, as data: the add-in draws it in Excel, the samples into a file. */
export interface SheetDesign {
  sheet: string;
  /** In characters of the default font, as in a file. */
  widths: readonly number[];
  /** In points, by row. */
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
  /** Styles of the columns' cells, unless they are text. */
  styles: Readonly<Record<number, CellStyle>>;
}

/** Cells, and what should be typed into them. */
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

/** Height of one line of text, in points. */
const LINE = 16.5;

/** Letters per character of the default font: most are narrower than a digit. */
const NARROW = 1.05;

/** Heights of rows with wrapped text, because not every Excel fits them automatically. */
export function rowHeights({ row, column, rows }: TableDesign, widths: readonly number[]): Record<number, number> {
  const lines = rows.map((cells) =>
    Math.max(...cells.map((cell, index) => Math.ceil(String(cell).length / ((widths[column + index] ?? 1) * NARROW)))),
  );
  return Object.fromEntries(lines.flatMap((count, index) => (count > 1 ? [[row + 1 + index, count * LINE]] : [])));
}

export type CellStyle = "title" | "letterhead" | "note" | "heading" | "text" | "left" | "centred" | "date" | "leftDate";

const FONT: Format = { font: "Times New Roman", size: 12 };
const BODY: Format = { ...FONT, vertical: "Top", wrap: true, border: true };

/** Cell styles of the Office's sheets. */
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

/** The edits that make a new sheet from a design. */
export function drawSheet(design: SheetDesign, from1904: boolean): Edit[] {
  const { sheet, widths, heights, lines, tables, inputs, frozen, titleRow } = design;
  return [
    { kind: "addSheet", sheet },
    { kind: "columnWidths", sheet, column: 0, widths: widths.map(pointsOf) },
    ...lines.flatMap(({ row, column, columns, text, style }): Edit[] => [
      { kind: "cells", sheet, row, column, values: [[text]] },
      formatted(sheet, { row, column, rows: 1, columns }, style),
    ]),
    ...tables.flatMap((table) => drawTable(sheet, table, from1904)),
    ...inputs.map((input): Edit => ({ kind: "inputRule", sheet, ...input })),
    ...Object.entries(heights).map(([row, height]): Edit => ({ kind: "rowHeight", sheet, row: Number(row), height })),
    { kind: "freeze", sheet, ...frozen },
    { kind: "page", sheet, page: { orientation: "Landscape", titleRow, footer: { center: "Trang &P/&N" } } },
  ];
}

function drawTable(sheet: string, table: TableDesign, from1904: boolean): Edit[] {
  const area = areaOf(table);
  const { row, column, headings, rows, styles } = table;
  const values = rows.map((line) => line.map((cell) => written(cell, from1904)));
  const days = rows.flatMap((line, r) =>
    line.flatMap((cell, c) => (isDay(cell) && styles[c] !== "date" ? [{ row: row + 1 + r, column: column + c }] : [])),
  );
  const body = { ...area, row: row + 1, rows: rows.length };
  return [
    { kind: "cells", sheet, row, column, values: [[...headings], ...values] },
    { kind: "addTable", sheet, name: table.name, area },
    formatted(sheet, { ...area, rows: 1 }, "heading"),
    formatted(sheet, body, "text"),
    ...Object.entries(styles).map(([index, style]) =>
      formatted(sheet, { ...body, column: column + Number(index), columns: 1 }, style),
    ),
    ...days.map((place) => formatted(sheet, { ...place, rows: 1, columns: 1 }, "leftDate")),
  ];
}

function formatted(sheet: string, area: Area, style: CellStyle): Edit {
  return { kind: "format", sheet, area, format: CELL_STYLES[style] };
}

const isDay = (cell: DesignedCell) => typeof cell === "object";

/** Blanks on a new sheet need not be written. */
function written(cell: DesignedCell, from1904: boolean): CellValue | null {
  if (typeof cell === "object") return from1904 ? cell.day - DAYS_1904 : cell.day;
  return cell === "" ? null : cell;
}

/** Converts a width in characters of the default font (7 pixels each) into points. */
function pointsOf(characters: number): number {
  return characters * 7 * 0.75;
}
