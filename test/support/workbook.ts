import type { Area, Grid, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../src/core/cells/snapshot";
import { partsOf, type Content } from "./cells";

/** A table of a test; the first line has its headings. */
export interface TableSpec {
  name: string;
  /** Address of the first heading. */
  address: string;
  rows: readonly (readonly Content[])[];
  totals?: boolean;
  headers?: boolean;
}

export interface SheetSpec {
  name: string;
  visible?: boolean;
  /** Lines of cells from A1. */
  cells?: readonly (readonly Content[])[];
  tables?: readonly TableSpec[];
  /** Such as "A2:A3". */
  merges?: readonly string[];
}

/** The snapshot of a workbook with sheets in the order of their tabs. */
export function workbook(...sheets: readonly SheetSpec[]): WorkbookSnapshot {
  const built = sheets.map(buildSheet);
  const tables = built.flatMap((sheet) => sheet.tables);
  return {
    sheets: built.map(({ sheet }) => sheet),
    tables,
    tableNames: tables.map(({ name, sheet }) => ({ name, sheet })),
  };
}

function buildSheet(spec: SheetSpec): { sheet: SheetSnapshot; tables: TableSnapshot[] } {
  const lines: (Content | undefined)[][] = (spec.cells ?? []).map((line) => [...line]);
  const areas = (spec.tables ?? []).map((table) => put(lines, table));
  const cells = gridOf(lines);
  return {
    sheet: { name: spec.name, visible: spec.visible ?? true, cells, merges: (spec.merges ?? []).map(areaOf) },
    tables: (spec.tables ?? []).map(({ name, totals = false, headers = true }, index) => ({
      name,
      sheet: spec.name,
      area: areas[index] as Area,
      hasHeaders: headers,
      hasTotals: totals,
      cells: cells ?? gridOf([[""]], true),
    })),
  };
}

function put(lines: (Content | undefined)[][], { address, rows }: TableSpec): Area {
  const { row, column } = cellOf(address);
  for (const [r, line] of rows.entries()) {
    const target = (lines[row + r] ??= []);
    for (const [c, content] of line.entries()) target[column + c] = content;
  }
  return { row, column, rows: rows.length, columns: Math.max(...rows.map((line) => line.length)) };
}

function gridOf(lines: readonly (readonly (Content | undefined)[] | undefined)[], evenEmpty: true): Grid;
function gridOf(lines: readonly (readonly (Content | undefined)[] | undefined)[]): Grid | null;
function gridOf(lines: readonly (readonly (Content | undefined)[] | undefined)[], evenEmpty = false): Grid | null {
  const width = Math.max(0, ...Array.from(lines, (line) => line?.length ?? 0));
  const parts = Array.from(lines, (line) => Array.from({ length: width }, (_, index) => partsOf(line?.[index])));
  if (!evenEmpty && !parts.flat().some(({ value, formula }) => value !== "" || formula !== "")) return null;
  return {
    row: 0,
    column: 0,
    values: parts.map((line) => line.map(({ value }) => value)),
    formulas: parts.map((line) => line.map(({ formula }) => formula)),
    text: parts.map((line) => line.map(({ text }) => text)),
    types: parts.map((line) => line.map(({ type }) => type)),
  };
}

/** Row and column of an address, 0-based. */
export function cellOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  if (digits === "") throw new Error(`Not an address: ${address}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export function areaOf(range: string): Area {
  const [first = "", last = first] = range.split(":");
  const from = cellOf(first);
  const to = cellOf(last);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
