import type { CellsPrecondition, Precondition } from "../core/cells/preconditions";
import type { WorkbookSnapshot, CellValue, Grid } from "../core/cells/snapshot";

/** Above this size, a batch rereads only part of the cells that it depends on. */
const MAX_REREAD_BYTES = 1_500_000;

/** The size of a batch without the cells that it writes. */
export interface Costs {
  /** Sheet whose written rows are reread in the batch that writes them; null = none. */
  sheet: string | null;
  /** Bytes per row of that sheet. */
  inputsOf(row: number): number;
  /** Even the first batch rereads only its own rows of that sheet, because there are too many. */
  isLong: boolean;
  /** Bytes that the first batch rereads in any case. */
  always: number;
  /** Bytes of `cells` adjacent cells of a row. */
  current(sheet: string, row: number, column: number, cells: number): number;
}

export function costsOf(preconditions: readonly Precondition[], snapshot: WorkbookSnapshot): Costs {
  const grids = new Map(snapshot.sheets.map(({ name, cells }) => [name, cells]));
  const cells = preconditions.filter((precondition) => precondition.kind === "cells");
  const byRow = cells.find((precondition) => precondition.whenLong === "written-rows");
  return {
    sheet: byRow?.sheet ?? null,
    inputsOf: (row) => bytesOfLine(byRow?.current.values[row - byRow.current.row] ?? []),
    isLong: byRow !== undefined && isLong(byRow),
    always: cells.reduce((sum, precondition) => sum + bytesOf(precondition), 0),
    current: (sheet, row, column, count) => bytesOfCells(grids.get(sheet), row, column, count),
  };
}

/** Whether all cells are too many to be reread in one batch. */
export function isLong({ current, area }: CellsPrecondition): boolean {
  return bytesOfLines(linesOf({ current, area })) > MAX_REREAD_BYTES;
}

function bytesOf(precondition: CellsPrecondition): number {
  const lines = linesOf(precondition);
  const bytes = bytesOfLines(lines);
  if (bytes <= MAX_REREAD_BYTES) return bytes;
  if (precondition.whenLong === "written-rows") return 0;
  const columns = precondition.whenLong.map((column) => column - precondition.area.column);
  return bytesOfLines(lines.map((line) => columns.map((column) => line[column])));
}

function linesOf({ current, area }: Pick<CellsPrecondition, "current" | "area">) {
  const first = area.column - current.column;
  return current.values
    .slice(Math.max(0, area.row - current.row), area.row - current.row + area.rows)
    .map((line) => line.slice(first, first + area.columns));
}

/** The limit of Excel on the web is 5 MB per request and response; this leaves room for everything except cells. */
export const MAX_BYTES = 4_000_000;

/** Bytes of cells as JSON in UTF-8, where a Vietnamese letter takes up to three. */
export function bytesOfLine(line: readonly (CellValue | null | undefined)[]): number {
  let bytes = 2;
  for (const value of line) bytes += bytesOfValue(value);
  return bytes;
}

function bytesOfValue(value: CellValue | null | undefined): number {
  return typeof value === "string" ? 3 + bytesOfText(value) : 6;
}

function bytesOfText(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 1;
  }
  return bytes;
}

/** Bytes of `cells` adjacent cells of a row; cells that were not read count as empty. */
export function bytesOfCells(grid: Grid | null | undefined, row: number, column: number, cells: number): number {
  const line = grid?.values[row - grid.row];
  const first = column - (grid?.column ?? 0);
  let bytes = 2;
  for (let index = first; index < first + cells; index++) bytes += bytesOfValue(line?.[index] ?? "");
  return bytes;
}

export function bytesOfLines(lines: readonly (readonly (CellValue | null | undefined)[])[]): number {
  let bytes = 0;
  for (const line of lines) bytes += bytesOfLine(line);
  return bytes;
}
