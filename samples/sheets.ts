import type { CellStyle } from "../src/core/sheets/sheetDesign";
import type { Cell, Sheet, Style, Table, Workbook } from "../workbench/host/model";
import { blankSheet } from "../workbench/host/blankSheet";
import { STYLES } from "./styles";

/** A value in the data files: a date is { date: "dd/mm/yyyy" } or { day }, an error is { error: "#N/A" }. */
export type Value =
  | string
  | number
  | boolean
  | null
  | { date: string }
  | { day: number }
  | { error: `#${string}` }
  | { formula: string; result: string | number }
  | { formula: string; error: `#${string}` };

let tables = 0;

export function newSheet(name: string, widths: readonly number[]): Sheet {
  return {
    ...blankSheet(`{${name}}`, name),
    columnWidths: [...widths],
    pageLayout: { orientation: "Landscape", paperSize: "A4", fitToWidth: 1, fitToHeight: 0 },
  };
}

export function newWorkbook(name: string, sheets: Sheet[]): Workbook {
  return {
    name,
    sheets,
    names: [],
    date1904: false,
    readOnly: false,
    activeSheetId: (sheets.find(({ name }) => name === "Đề nghị") ?? sheets.at(-1))?.id ?? "",
    properties: { title: "Đề nghị khen thưởng", author: "Văn phòng Sở" },
  };
}

export function put(sheet: Sheet, row: number, column: number, value: Value, style: Style = STYLES.text): void {
  const date = style.horizontal === "Left" ? STYLES.leftDate : STYLES.date;
  const ownStyle = isDate(value) ? { ...date, ...fontOf(style) } : style;
  (sheet.rows[row] ??= [])[column] = { ...cellOf(value), style: ownStyle };
}

function fontOf({ font }: Style): Pick<Style, "font"> {
  return font === undefined ? {} : { font };
}

function isDate(value: Value): boolean {
  return typeof value === "object" && value !== null && ("date" in value || "day" in value);
}

/** Serial number of dd/mm/yyyy. */
export function serial(date: string): number {
  const [day = 0, month = 0, year = 0] = date.split("/").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

function cellOf(value: Value): Cell {
  if (typeof value !== "object" || value === null) return { value };
  if ("date" in value) return { value: serial(value.date) };
  if ("day" in value) return { value: value.day };
  if ("error" in value) {
    return { value: value.error, isError: true, ...("formula" in value ? { formula: value.formula } : {}) };
  }
  return { value: value.result, formula: value.formula };
}

/** Adds headings and rows as a table; every cell gets the Office's style. */
export function putTable(
  sheet: Sheet,
  name: string,
  row: number,
  column: number,
  headings: readonly string[],
  lines: readonly (readonly Value[])[],
  styles: Readonly<Record<number, CellStyle>> = { 0: "centred" },
): Table {
  for (const [c, heading] of headings.entries()) put(sheet, row, column + c, heading, STYLES.heading);
  for (const [r, line] of lines.entries()) {
    for (const c of headings.keys()) {
      put(sheet, row + 1 + r, column + c, line[c] ?? null, STYLES[styles[c] ?? "text"]);
    }
  }
  tables += 1;
  const table: Table = {
    id: `${tables}`,
    name,
    area: { row, column, rows: lines.length + 1, columns: headings.length },
    showHeaders: true,
    showTotals: false,
    style: "TableStyleLight9",
    showBandedRows: true,
    showFilterButton: true,
    columns: headings.map((heading, c) => ({ id: `${c + 1}`, name: heading })),
  };
  sheet.tables.push(table);
  return table;
}
