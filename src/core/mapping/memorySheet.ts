import type { Edit } from "../cells/edits";
import { SHEETS, TABLES } from "../names";
import { freeSheetName } from "../sheets/sheetNames";
import { CELL_STYLES } from "../sheets/sheetDesign";
import type { TablePlace } from "../cells/reads";

const MEMORY_TABLES: readonly string[] = [TABLES.mapping, TABLES.apart, TABLES.history].map((name) =>
  name.toLowerCase(),
);

export interface MemoryTable {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  /** Of the columns, in points. */
  widths: readonly number[];
}

/**
 * The edits that make a table on the sheet `Ghi nhớ`, right of its other tables. If people use that name for a sheet of
 * theirs, ours gets a number.
 */
export function planMemoryTable({ sheet, sheets }: TablePlace, table: MemoryTable): Edit[] {
  const isOurs =
    sheet !== null && (sheet.used === null || sheet.tables.some((name) => MEMORY_TABLES.includes(name.toLowerCase())));
  if (isOurs) return drawTable(sheet.name, sheet.used === null ? 0 : sheet.used.column + sheet.used.columns + 1, table);
  const name = freeSheetName(
    { sheets: sheets.map((item) => ({ name: item, visible: true })), tables: [], tableNames: [] },
    SHEETS.memory,
  );
  return [{ kind: "addSheet", sheet: name }, ...drawTable(name, 0, table)];
}

function drawTable(sheet: string, column: number, { name, headings, rows, widths }: MemoryTable): Edit[] {
  const area = { row: 0, column, rows: rows.length + 1, columns: headings.length };
  return [
    { kind: "cells", sheet, row: 0, column, values: [[...headings], ...rows.map((row) => [...row])] },
    { kind: "addTable", sheet, name, area },
    { kind: "format", sheet, area: { ...area, rows: 1 }, format: CELL_STYLES.heading },
    { kind: "format", sheet, area: { ...area, row: 1, rows: rows.length }, format: CELL_STYLES.text },
    { kind: "columnWidths", sheet, column, widths },
  ];
}
