import { formatDay } from "../src/core/calendar/day";
import type { CellValue, Grid, TableSnapshot, WorkbookSnapshot } from "../src/core/cells/snapshot";
import { HEADINGS, officeWorkbook } from "../samples/office";
import { serial, type Value } from "../samples/sheets";
import type { Cell, Sheet } from "../workbench/host/model";
import { BENCH_UNITS } from "./names";

const HEADING_ROW = 4;

/** The snapshot of the Office's workbook with these nominations after the first read. */
export function snapshotOf(rows: readonly (readonly Value[])[]): WorkbookSnapshot {
  const { sheets } = officeWorkbook("bench.xlsx", BENCH_UNITS, [], null);
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const nominations = gridOf(
    HEADING_ROW,
    [[...HEADINGS], ...rows].map((row) => row.map(cellOf)),
  );
  return {
    sheets: sheets.map(({ name }) => ({ name, visible: true, ...(name === "Đề nghị" && { cells: nominations }) })),
    tables: tables.map(({ sheet, table: { name, area } }): TableSnapshot => {
      const isList = name === "DeNghi";
      return {
        name,
        sheet: sheet.name,
        area: isList ? { ...area, rows: rows.length + 1 } : area,
        hasHeaders: true,
        hasTotals: false,
        cells: isList ? nominations : gridOf(area.row, linesOf(sheet, area.row, area.rows, area.columns)),
      };
    }),
    tableNames: tables.map(({ sheet, table }) => ({ name: table.name, sheet: sheet.name })),
  };
}

interface Shown {
  value: CellValue;
  text: string;
}

function cellOf(value: Value | undefined): Shown {
  if (typeof value === "object" && value !== null) {
    return "date" in value ? { value: serial(value.date), text: value.date } : { value: "", text: "" };
  }
  return { value: value ?? "", text: String(value ?? "") };
}

function linesOf(sheet: Sheet, row: number, rows: number, columns: number): Shown[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => shownOf(sheet.rows[row + r]?.[c])),
  );
}

function shownOf(cell: Cell | undefined): Shown {
  const value = cell?.value ?? "";
  const isDate = typeof value === "number" && cell?.style?.numberFormat === "dd/mm/yyyy";
  return { value, text: isDate ? formatDay(value) : String(value) };
}

function gridOf(row: number, lines: readonly (readonly Shown[])[]): Grid {
  const map = <T>(read: (cell: Shown) => T) => lines.map((line) => line.map(read));
  return {
    row,
    column: 0,
    values: map(({ value }) => value),
    formulas: map(({ value }) => value),
    text: map(({ text }) => text),
    types: map(({ value }) => (value === "" ? "Empty" : typeof value === "number" ? "Double" : "String")),
  };
}

/** A new copy, as after parsing JSON, so that no contender gets strings that another has flattened or hashed. */
export function overTheWire<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

/** The same for a snapshot. As after reading, a cell displays its value, except dates. */
export function readAnew(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const copy = overTheWire(snapshot);
  for (const { cells } of copy.sheets) if (cells) showValues(cells);
  for (const table of copy.tables) {
    const home = copy.sheets.find(({ name }) => name === table.sheet)?.cells;
    // The nominations were read with their sheet.
    if (home) table.cells = home;
    else showValues(table.cells);
  }
  return copy;
}

function showValues({ values, text }: Grid): void {
  for (const [r, line] of values.entries()) {
    const shown = text[r] ?? [];
    for (const [c, value] of line.entries()) if (typeof value === "string") shown[c] = value;
  }
}
