import { DAYS_1904 } from "../calendar/day";
import type { Edit } from "../cells/edits";
import type { Area, CellValue } from "../cells/snapshot";
import {
  CELL_STYLES,
  areaOf,
  type CellStyle,
  type DesignedCell,
  type SheetDesign,
  type TableDesign,
} from "./sheetDesign";

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
    ...Object.entries(styles).map(([index, look]) =>
      formatted(sheet, { ...body, column: column + Number(index), columns: 1 }, look),
    ),
    ...days.map((place) => formatted(sheet, { ...place, rows: 1, columns: 1 }, "leftDate")),
  ];
}

function formatted(sheet: string, area: Area, look: CellStyle): Edit {
  return { kind: "format", sheet, area, format: CELL_STYLES[look] };
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
