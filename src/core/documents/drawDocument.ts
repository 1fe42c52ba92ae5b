import type { Edit } from "../cells/edits";
import type { CellValue } from "../cells/snapshot";
import { fitCell } from "../text/formatText";
import { MARGINS, PAGE_WIDTH, type OfficialDocument, type TableColumn } from "./document";
import { LEFT_HALF, sheetLines, type LineCell, type SheetLine } from "./sheetLines";

/** Mean width of a character and height of a line, relative to the font size. */
const LETTER = 0.5;
const LINE = 1.36;

/** Millimetres. */
const CENTIMETRE = 10;

/** An edge of a table this close to the middle is also used for the halves of the letterhead. */
const NEAR = 25;

/** All tables and the halves of the letterhead share one grid with all their edges. */
function edgesIn(document: OfficialDocument): number[] {
  const tables = document.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.columns] : [])),
  );
  const edges = new Set([...tables.flatMap(edgesOf), PAGE_WIDTH]);
  if (![...edges].some((edge) => Math.abs(edge - LEFT_HALF) <= NEAR)) edges.add(LEFT_HALF);
  return [...edges].sort((a, b) => a - b);
}

function edgesOf(columns: readonly TableColumn[]): number[] {
  let edge = 0;
  return columns.map(({ width }) => (edge += width));
}

/** The edits that draw a document on a new sheet, one part below the other. */
export function drawDocument(sheet: string, document: OfficialDocument): Edit[] {
  const edges = edgesIn(document);
  const grid: ColumnGrid = { widths: edges.map((edge, index) => edge - (edges[index - 1] ?? 0)), edges };
  const { top, bottom, left, right } = MARGINS;
  return [
    { kind: "addSheet", sheet },
    { kind: "columnWidths", sheet, column: 0, widths: grid.widths },
    ...sheetLines(document).flatMap((line, row) => drawLine(sheet, grid, line, row)),
    {
      kind: "page",
      sheet,
      page: {
        orientation: "Portrait",
        margins: {
          top: top / CENTIMETRE,
          bottom: bottom / CENTIMETRE,
          left: left / CENTIMETRE,
          right: right / CENTIMETRE,
        },
        footer: { center: "&P" },
      },
    },
  ];
}

interface ColumnGrid {
  /** Points. */
  widths: readonly number[];
  /** Right edges of the columns. */
  edges: readonly number[];
}

interface Placed extends LineCell {
  column: number;
  columns: number;
}

function drawLine(sheet: string, grid: ColumnGrid, { cells, isFitted }: SheetLine, row: number): Edit[] {
  if (cells.length === 0) return [];
  const placed = place(cells, grid);
  const values = Array<CellValue | null>(grid.widths.length).fill(null);
  for (const { column, value } of placed)
    if (value !== "") values[column] = typeof value === "string" ? fitCell(value) : value;
  const edits: Edit[] = [{ kind: "cells", sheet, row, column: 0, values: [values] }];
  for (const { column, columns, format } of placed) {
    const area = { row, column, rows: 1, columns };
    if (columns > 1) edits.push({ kind: "merge", sheet, area });
    edits.push({ kind: "format", sheet, area, format });
  }
  // Excel does not fit rows to merged cells.
  const isMerged = placed.some(({ columns }) => columns > 1);
  if (!isFitted || isMerged) edits.push({ kind: "rowHeight", sheet, row, height: heightOf(placed, grid) });
  return edits;
}

/** Each cell ends at the nearest edge of the grid. */
function place(cells: readonly LineCell[], { edges }: ColumnGrid): Placed[] {
  let right = 0;
  let column = 0;
  return cells.map((cell, index) => {
    right += cell.width;
    const last =
      index === cells.length - 1
        ? edges.length - 1
        : nearestEdge(edges, right, column, edges.length - cells.length + index);
    const placed = { ...cell, column, columns: last - column + 1 };
    column = last + 1;
    return placed;
  });
}

function nearestEdge(edges: readonly number[], right: number, from: number, to: number): number {
  let best = from;
  for (let index = from; index <= to; index++) {
    if (Math.abs((edges[index] ?? PAGE_WIDTH) - right) < Math.abs((edges[best] ?? PAGE_WIDTH) - right)) best = index;
  }
  return best;
}

function heightOf(placed: readonly Placed[], { widths }: ColumnGrid): number {
  const heights = placed.map(({ column, columns, value, format: { size = 13, bold = false } }) => {
    const letter = size * LETTER * (bold ? 1.1 : 1);
    const width = widths.slice(column, column + columns).reduce((sum, item) => sum + item, 0);
    const lines = String(value)
      .split("\n")
      .map((text) => {
        // Capitals are wider.
        const length = text === text.toUpperCase() ? text.length * 1.25 : text.length;
        return Math.max(1, Math.ceil((length * letter) / (width - 6)));
      });
    return lines.reduce((sum, count) => sum + count, 0) * size * LINE;
  });
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(Math.max(...heights)));
}

/** Excel's limit for the height of a row. */
const MAX_ROW_HEIGHT = 409;
