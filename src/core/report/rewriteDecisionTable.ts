import { DECISION_COLUMNS, type DecisionColumn, type DecisionTable } from "../nominations/summaryTables";
import { cellAt, type Area, type CellValue, type Grid, type TableSnapshot } from "../snapshot";
import { bodyEdits } from "./bodyEdits";
import type { DecisionLine } from "./decisionRows";
import type { Edit } from "./edits";
import { bodyLooks } from "./listLooks";
import type { StandingRow } from "./moveWords";

/** Where a table stands by the time it is rewritten, and what its cells hold. */
export interface Standing {
  /** By how many rows it has moved down. */
  pushed: number;
  /** Row and column count from the table's first body cell. */
  standing: (r: number, c: number) => CellValue;
  rows: readonly StandingRow[];
}

/** A table as it was read. */
export function onGround({ table, rows }: DecisionTable, pushed: number, grid: Grid | null = table.cells): Standing {
  const { row, column } = table.area;
  return { pushed, rows, standing: (r, c) => cellAt(grid, row + 1 + r, column + c).value };
}

interface Rewritten {
  edits: Edit[];
  /** Rows that were inserted for it. */
  inserted: number;
  /** The table and its cells as they are then. */
  table: DecisionTable;
  standing: Standing["standing"];
}

/** Makes a standing table say what it should, growing it by whole rows so that nothing below is written over. */
export function rewriteDecisionTable(
  table: DecisionTable,
  lines: readonly DecisionLine[],
  ground: Standing,
): Rewritten {
  const shape = shapeOf(table, lines.length, ground.pushed);
  const { first, standingRows, inserted, positions, columns } = shape;
  const { area } = table.table;
  const standing = (r: number, c: number): CellValue =>
    r < standingRows && c < area.columns ? ground.standing(r, c) : "";
  const wanted = Array.from({ length: Math.max(shape.rows, standingRows) }, (_, r) =>
    lineValues(table, positions, columns, lines[r], r),
  );
  return {
    edits: [
      ...makeRoom(table.table, shape),
      ...bodyEdits({ table: table.table, rows: ground.rows, lines, wanted, standing, row: first }),
      ...looksOfNewRows(table.table, shape),
      ...letRowsGo(table.table, shape),
    ],
    inserted,
    table: { ...table, positions, table: { ...table.table, area: { ...area, rows: area.rows + inserted, columns } } },
    standing: (r, c) => wanted[r]?.[c] ?? standing(r, c),
  };
}

/** What becomes of a table, its headings and its totals aside. */
interface Shape {
  /** Row of the sheet of its first line. */
  first: number;
  standingRows: number;
  rows: number;
  inserted: number;
  /** Columns of ours that somebody deleted or renamed: they come at its right. */
  missing: readonly DecisionColumn[];
  positions: Map<DecisionColumn, number>;
  columns: number;
}

function shapeOf({ table, positions }: DecisionTable, lines: number, pushed: number): Shape {
  const { area, hasTotals } = table;
  const standingRows = area.rows - 1 - (hasTotals ? 1 : 0);
  // A table keeps at least one row; one with a totals row is never cut, its last rows stay blank.
  const rows = Math.max(lines, 1, hasTotals ? standingRows : 0);
  const missing = DECISION_COLUMNS.filter((column) => !positions.has(column));
  return {
    first: area.row + pushed + 1,
    standingRows,
    rows,
    inserted: Math.max(0, rows - standingRows),
    missing,
    positions: new Map([...positions, ...missing.map((column, at) => [column, area.columns + at] as const)]),
    columns: area.columns + missing.length,
  };
}

function makeRoom({ sheet, name, area, hasTotals }: TableSnapshot, shape: Shape): Edit[] {
  const { first, standingRows, rows, inserted, missing } = shape;
  const right = area.column + area.columns;
  const edits: Edit[] = [];
  if (inserted > 0) edits.push({ kind: "insertRows", sheet, row: first + standingRows, count: inserted });
  if (missing.length > 0) {
    const height = Math.max(rows, standingRows) + 1 + (hasTotals ? 1 : 0);
    const beside: Area = { row: first - 1, column: right, rows: height, columns: missing.length };
    edits.push({ kind: "insertCells", sheet, area: beside });
  }
  // Rows inserted above a totals row are the table's at once. Rows are let go only once they are blank.
  const grows = { rows: hasTotals ? 0 : inserted, columns: missing.length };
  if (grows.rows !== 0 || grows.columns !== 0) edits.push({ kind: "resizeTable", sheet, name, by: grows });
  if (missing.length > 0) edits.push({ kind: "cells", sheet, row: first - 1, column: right, values: [[...missing]] });
  return edits;
}

function looksOfNewRows({ sheet, name, area }: TableSnapshot, shape: Shape): Edit[] {
  const { first, standingRows, inserted, positions, columns } = shape;
  if (inserted === 0) return [];
  const grown = { row: first + standingRows, column: area.column, rows: inserted, columns };
  return bodyLooks(sheet, name, grown, (column) => positions.get(column));
}

function letRowsGo({ sheet, name, area }: TableSnapshot, { first, rows, standingRows, columns }: Shape): Edit[] {
  if (rows >= standingRows) return [];
  const left = { row: first + rows, column: area.column, rows: standingRows - rows, columns };
  return [
    { kind: "resizeTable", sheet, name, by: { rows: rows - standingRows, columns: 0 } },
    { kind: "clearFormats", sheet, area: left },
  ];
}

function lineValues(
  table: DecisionTable,
  positions: ReadonlyMap<DecisionColumn, number>,
  columns: number,
  line: DecisionLine | undefined,
  row: number,
): (CellValue | null)[] {
  const values = Array<CellValue | null>(columns).fill("");
  if (line === undefined) return values;
  for (const [column, at] of positions) values[at] = line.ours[column];
  for (const [key, at] of table.his) {
    const source = line.his.get(key);
    const target = table.rows[row]?.cells[at];
    // A formula of his stays where it is: it computes for whatever nomination stands in its row.
    values[at] = target?.hasFormula && (source === undefined || source.hasFormula) ? null : (source?.value ?? "");
  }
  return values;
}
