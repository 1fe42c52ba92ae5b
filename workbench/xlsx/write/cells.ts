import type { Cell, Font, Sheet, Style } from "../../host/model";
import { ValueType } from "../exceljsParts";
import type { RawCell } from "../exceljsParts";
import { RowSource } from "../exceljsWriter";
import { encodeText } from "../package/escapes";
import { areaRef, cellRef } from "../package/refs";
import { PLAIN } from "../read/cells";
import { fittedHeight } from "./fittedHeight";
import { isFitted } from "./finishRows";
import type { StyleWriter } from "./styles";

/**
 * The rows that ExcelJS writes: those with cells, a height, a format, a level, or hidden. Each is made when its turn comes.
 * `headings` overrule cell values.
 */
export function writeRows(
  sheet: Sheet,
  styles: StyleWriter,
  headings: ReadonlyMap<string, string>,
  defaultFont: Font,
): RowSource {
  return new RowSource(rowNumbers(sheet), (row) => {
    const height = writtenHeight(sheet, row, defaultFont);
    const level = sheet.rowLevels?.[row];
    const style = sheet.rowStyles[row];
    return {
      number: row + 1,
      cells: writeCells(sheet, row, styles, headings),
      ...(height !== undefined && { height }),
      ...(sheet.hiddenRows.has(row) && { hidden: true }),
      ...(level !== undefined && { outlineLevel: level }),
      ...(style && { style: styles(style) }),
    };
  });
}

/** Rows that changed since the file was opened are fitted again, as Excel does at once; the others keep what they had. */
function writtenHeight(sheet: Sheet, row: number, defaultFont: Font): number | undefined {
  const standing = sheet.rowHeights[row];
  return sheet.rowsToFit?.has(row) && isFitted(sheet, row) ? fittedHeight(sheet, row, defaultFont) : standing;
}

/** Ascending. Sparse arrays are walked by their keys: one cell in the last row must not cost a million steps. */
function rowNumbers(sheet: Sheet): number[] {
  const numbers = new Set<number>(sheet.hiddenRows);
  sheet.rows.forEach((cells, row) => {
    if (cells?.some((cell) => cell !== undefined)) numbers.add(row);
  });
  for (const list of [sheet.rowHeights, sheet.rowStyles, sheet.rowLevels ?? []]) {
    list.forEach((entry, row) => {
      if (entry !== undefined) numbers.add(row);
    });
  }
  return [...numbers].sort((a, b) => a - b);
}

function writeCells(sheet: Sheet, row: number, styles: StyleWriter, headings: ReadonlyMap<string, string>): RawCell[] {
  const cells: RawCell[] = [];
  const rowStyle = sheet.rowStyles[row];
  sheet.rows[row]?.forEach((cell, column) => {
    if (!cell) return;
    const address = cellRef(row, column);
    const raw: RawCell = {
      address,
      type: ValueType.Null,
      style: styles(styleOf(cell, rowStyle, sheet.columnStyles[column]), cell.quotePrefix),
    };
    const heading = headings.size > 0 ? headings.get(address) : undefined;
    if (heading !== undefined) setText(raw, heading);
    else if (cell.formula !== undefined) setFormula(raw, cell, row, column);
    else setValue(raw, cell);
    cells.push(raw);
  });
  return cells;
}

/** In the file a cell does not inherit: it carries the format of its row or column itself. */
const styleOf = ({ style }: Cell, rowStyle: Style | undefined, columnStyle: Style | undefined): Style =>
  style ?? rowStyle ?? columnStyle ?? PLAIN;

function setValue(raw: RawCell, { value, isError, richText }: Cell): void {
  if (value === null) return;
  if (isError) {
    raw.type = ValueType.Error;
    raw.value = { error: String(value) };
  } else if (typeof value === "string") {
    if (richText && richText.map(({ text }) => text).join("") === value) {
      raw.type = ValueType.RichText;
      raw.value = { richText: richText.map(({ text, font }) => ({ text: encodeText(text), ...(font && { font }) })) };
    } else setText(raw, value);
  } else if (typeof value === "number" && !Number.isFinite(value)) {
    // Excel repairs a file with NaN or Infinity in it.
    raw.type = ValueType.Error;
    raw.value = { error: "#NUM!" };
  } else {
    raw.type = typeof value === "boolean" ? ValueType.Boolean : ValueType.Number;
    raw.value = value;
  }
}

/** A shared string, whatever the text begins with: "=1+1" stays text. */
function setText(raw: RawCell, text: string): void {
  raw.type = ValueType.String;
  raw.value = encodeText(text);
}

function setFormula(raw: RawCell, { value, isError, formula = "", array }: Cell, row: number, column: number): void {
  raw.type = ValueType.Formula;
  raw.formula = formula.replace(/^=/, "");
  if (array) {
    raw.shareType = "array";
    raw.ref = areaRef({ row, column, ...array });
  }
  if (value === null) return;
  raw.result = isError ? { error: String(value) } : typeof value === "string" ? encodeText(value) : value;
}
