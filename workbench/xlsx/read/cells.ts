import type { Cell, ErrorText, Style } from "../../host/model";
import { XlsxError } from "../errors";
import { decodeText } from "../package/escapes";
import { ValueType } from "../exceljsParts";
import type { RawCell, RawSheet, RichTextRun } from "../exceljsParts";
import { MAX_COLUMNS, MAX_ROWS, parseArea } from "../package/refs";
import { EMPTY_TEXT, LITERAL_AMPERSAND } from "./prepareSheetXml";
import { shiftFormula } from "./sharedFormulas";
import type { FileStyles } from "./styles";

/** What cells refer to in other parts of the file. */
export interface CellSources {
  styles: FileStyles;
  sharedStrings: readonly (string | RichTextRun[])[];
}

/** A cell of a formatted row or column that is itself not formatted. */
export const PLAIN: Style = Object.freeze({});

interface Master {
  formula: string;
  row: number;
  column: number;
}

/** The rows of a sheet, sparse, from ExcelJS's cells. `inherited` gives the format of a cell's row or column. */
export function readCells(
  sheet: RawSheet,
  { styles, sharedStrings }: CellSources,
  inherited: (row: number, column: number) => Style | undefined,
): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  const masters = new Map<string, Master>();
  let row = -1;
  for (const raw of sheet.rows ?? []) {
    // Both `r` attributes are optional: a row or cell without one follows the one before.
    row = Number.isNaN(raw.number) ? row + 1 : raw.number - 1;
    const cells = rows[row] ?? [];
    let column = -1;
    for (const rawCell of raw.cells) {
      column = rawCell.address ? columnOf(rawCell.address) : column + 1;
      if (row >= MAX_ROWS || column >= MAX_COLUMNS) throw new XlsxError("unreadable", `${rawCell.address}`);
      const cell = readValue(rawCell, sharedStrings);
      const formula = readFormula(rawCell, row, column, masters);
      if (formula !== undefined) {
        cell.formula = `=${formula}`;
        const area = rawCell.shareType === "array" && rawCell.ref ? parseArea(rawCell.ref) : undefined;
        if (area) cell.array = { rows: area.rows, columns: area.columns };
      }
      const style = styles.cells[rawCell.styleId ?? 0] ?? (inherited(row, column) ? PLAIN : undefined);
      if (style) cell.style = style;
      if (rawCell.styleId !== undefined && styles.quotePrefixed.has(rawCell.styleId)) cell.quotePrefix = true;
      if (cell.value !== null || formula !== undefined || style || cell.quotePrefix) cells[column] = cell;
    }
    if (cells.length > 0) rows[row] = cells;
    // Both forms of all cells at once would double the memory.
    raw.cells = [];
  }
  return rows;
}

function readValue(raw: RawCell, sharedStrings: CellSources["sharedStrings"]): Cell {
  const value = raw.type === ValueType.Formula ? raw.result : raw.value;
  if (typeof value === "number") {
    if (raw.type !== ValueType.String) return { value: Number.isNaN(value) ? null : value };
    const shared = sharedStrings[value] ?? "";
    return typeof shared === "string" ? { value: shared } : richText(shared);
  }
  if (typeof value === "string") return { value: plainText(value) };
  if (typeof value === "boolean") return { value };
  if (value === undefined) return { value: null };
  if ("richText" in value) return richText(value.richText);
  return { value: value.error as ErrorText, isError: true };
}

/** Texts inside the sheet part, which ExcelJS does not unescape. */
function plainText(text: string): string {
  if (text === EMPTY_TEXT) return "";
  return decodeText(text.includes(LITERAL_AMPERSAND) ? text.replaceAll(LITERAL_AMPERSAND, "&") : text);
}

function richText(runs: RichTextRun[]): Cell {
  const clean = runs.map(({ text, font }) => ({
    text: (text ?? "").replaceAll(LITERAL_AMPERSAND, "&"),
    ...(font && { font }),
  }));
  return { value: clean.map(({ text }) => text).join(""), richText: clean };
}

/** Without "=". Of a shared formula the file holds the text once, in its first cell. */
function readFormula(raw: RawCell, row: number, column: number, masters: Map<string, Master>): string | undefined {
  const formula = raw.formula?.replaceAll(LITERAL_AMPERSAND, "&");
  if (raw.shareType !== "shared" || raw.si === undefined) return formula;
  if (formula !== undefined) {
    masters.set(raw.si, { formula, row, column });
    return formula;
  }
  const master = masters.get(raw.si);
  return master && shiftFormula(master.formula, row - master.row, column - master.column);
}

/** The 0-based column of "AB12", without a detour through strings: this runs once per cell. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code < 65) break;
    column = column * 26 + (code & 0x1f);
  }
  return column - 1;
}
