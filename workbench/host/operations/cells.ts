import { relyOn } from "../assumptions";
import { asBoolean } from "../batch/arguments";
import { HostObject, type Argument } from "../batch/define";
import { HostError, invalidArgument } from "../errors";
import { isRightBelow, overlaps } from "../geometry/area";
import { raiseChanged, type Change } from "../events/raise";
import type { Area, Cell, Sheet } from "../model";
import type { HostState } from "../state";
import { internStyle, patchStyle, styleAt, type StylePatch } from "../styles";
import { readTyped, type InputRules, type Typed } from "../values/input";
import { guardCell, isCovered, mergesIn } from "./guard";
import { syncHeaders } from "./tableHeaders";

/** Excel's limit for a text. */
const MAX_TEXT_LENGTH = 32_767;

/** Rows of values as sent by office.js: null leaves a cell unchanged, "" clears it. */
export type Rows = readonly (readonly Argument[])[];

/** Writes values as if typed: texts are converted, formulas are stored without evaluation. */
export function writeValues(state: HostState, sheet: Sheet, area: Area, rows: Rows): void {
  write(state, sheet, area, rows, readTyped);
}

/** Writes formulas. Anything that is no formula is written as a value, as in Excel. */
export function writeFormulas(state: HostState, sheet: Sheet, area: Area, rows: Rows): void {
  relyOn("formulas-set");
  write(state, sheet, area, rows, readTyped);
}

function write(
  state: HostState,
  sheet: Sheet,
  area: Area,
  rows: Rows,
  read: (text: string, rules: InputRules) => Typed,
): void {
  const isByAddIn = state.events.editSource === "add-in";
  if (isByAddIn && sheet.tables.some((table) => isRightBelow(area, table.area))) relyOn("auto-expand");
  const merged = mergesIn(sheet, area).length > 0;
  const toFit = (sheet.rowsToFit ??= new Set());
  const change: Change = beginChange(sheet, area);
  const rules: InputRules = {
    // "Locale-shaped strings are stored as text" (typings of `Excel.Range.values`).
    locale: isByAddIn ? "en-US" : state.options.locale,
    date1904: state.workbook.date1904,
    numberFormat: "General",
    apostrophes: state.options.apostrophes,
  };
  const targets = targetRows(state, sheet, area);
  for (let r = 0; r < targets.length; r += 1) {
    const given = rows[r] ?? [];
    const row = targets[r] as number;
    const cells = (sheet.rows[row] ??= []);
    for (let c = 0; c < area.columns; c += 1) {
      const value = given[c] ?? null;
      if (value === null) continue;
      const column = area.column + c;
      if (sheet.protection) guardCell(sheet, row, column);
      if (merged && isCovered(sheet, row, column)) {
        relyOn("covered-cells");
        continue;
      }
      writeCell(sheet, cells, row, column, value, rules, read);
      toFit.add(row);
    }
  }
  for (const table of sheet.tables) if (overlaps(table.area, area)) syncHeaders(state, sheet, table, area);
  raiseChanged(state, sheet, change);
}

/** The rows that get the values, in order. */
function targetRows({ options, events }: HostState, { hiddenRows }: Sheet, area: Area): number[] {
  const rows = Array.from({ length: area.rows }, (_, r) => area.row + r);
  if (hiddenRows.size > 0) relyOn("values-over-hidden-rows");
  const skips = options.valuesReach === "visible-rows" && events.editSource === "add-in";
  return skips ? rows.filter((row) => !hiddenRows.has(row)) : rows;
}

function writeCell(
  sheet: Sheet,
  cells: (Cell | undefined)[],
  row: number,
  column: number,
  value: Argument,
  rules: InputRules,
  read: (text: string, rules: InputRules) => Typed,
): void {
  const old = cells[column];
  if (value === "") {
    if (old?.style) cells[column] = { value: null, style: old.style };
    else delete cells[column];
    return;
  }
  const style = styleAt(sheet, row, column);
  rules.numberFormat = style.numberFormat ?? "General";
  const typed = typeof value === "string" ? read(checkLength(value), rules) : asScalar(value, rules);
  const cell: Draft = { value: typed.value };
  if (old?.style) cell.style = old.style;
  if (old?.hyperlink) cell.hyperlink = old.hyperlink;
  if (typed.isError) cell.isError = true;
  if (typed.quotePrefix) cell.quotePrefix = true;
  if (typed.formula !== undefined) {
    cell.formula = typed.formula;
    // The cached result of an unchanged formula stays.
    relyOn("formula-results");
    if (old?.formula === typed.formula) {
      cell.value = old.value;
      if (old.isError) cell.isError = true;
    }
  }
  if (typed.numberFormat !== undefined && rules.numberFormat === "General") {
    cell.style = internStyle({ ...style, numberFormat: typed.numberFormat });
  }
  if (typeof cell.value === "string" && cell.value.includes("\n") && style.wrapText !== true) {
    relyOn("line-feed-wraps");
    cell.style = patchStyle(cell.style ?? style, wrapped, "wrapText=true");
  }
  cells[column] = cell;
}

/** A cell under construction. */
type Draft = { -readonly [K in keyof Cell]: Cell[K] };

const wrapped: StylePatch = (style) => ({ ...style, wrapText: true });

function checkLength(text: string): string {
  if (text.length > MAX_TEXT_LENGTH) throw invalidArgument(`a text of ${text.length} characters`);
  return text;
}

function asScalar(value: Argument, rules: InputRules): Typed {
  if (typeof value === "number") {
    if (rules.numberFormat !== "@") return { value };
    relyOn("number-into-text");
    return { value: String(value) };
  }
  if (typeof value === "object") throw invalidArgument("a cell takes a text, a number or a boolean");
  return { value: asBoolean(value) };
}

function beginChange(sheet: Sheet, area: Area): Change {
  const before = area.rows === 1 && area.columns === 1 ? sheet.rows[area.row]?.[area.column] : undefined;
  return { area, changeType: "RangeEdited", shiftDirection: "None", before };
}

/** A 2-D array of the range's size, or one value for all cells. */
export function toRows(area: Area, value: Argument): Rows {
  if (!Array.isArray(value)) {
    if (value === null || value instanceof HostObject || typeof value === "object") throw invalidArgument();
    const row = Array<Argument>(area.columns).fill(value);
    return Array<Argument[]>(area.rows).fill(row);
  }
  // [[x]] fills the range as well.
  const only: Argument =
    Array.isArray(value[0]) && value.length === 1 && value[0].length === 1 ? (value[0][0] ?? null) : null;
  if (only !== null && (area.rows > 1 || area.columns > 1)) {
    relyOn("one-value-fan-out");
    return toRows(area, only);
  }
  if (value.length !== area.rows) throw sizeError(area);
  for (const row of value) if (!Array.isArray(row) || row.length !== area.columns) throw sizeError(area);
  return value as Rows;
}

const sizeError = (area: Area): HostError =>
  new HostError(
    "InvalidArgument",
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${area.rows} by ${area.columns}).`,
  );
