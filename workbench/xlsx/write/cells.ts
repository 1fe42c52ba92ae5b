import type { Cell, Font, Sheet } from "../../host/model";
import type { Numbering } from "../exceljsWriter";
import { encodeText } from "../package/escapes";
import { areaRef, columnName } from "../package/refs";
import { encodeXml } from "../package/xml";
import { PLAIN } from "../read/cells";
import { fittedHeight } from "./fittedHeight";
import { isFitted } from "./isFitted";
import type { StyleWriter } from "./styles";

/** What the rows of a sheet are written with. */
export interface RowContext {
  styles: StyleWriter;
  numbering: Numbering;
  /** Texts by place that overrule the values of cells. */
  headings: ReadonlyMap<string, string>;
  defaultFont: Font;
}

/** The elements `row` of a sheet: rows with cells, a height, a format, a level, or hidden. */
export function writeRows(sheet: Sheet, context: RowContext): string {
  // Joined, not added up: a long text that grows letter by letter is walked by every collection of garbage.
  return rowNumbers(sheet)
    .map((row) => writeRow(sheet, row, context))
    .join("");
}

function writeRow(sheet: Sheet, row: number, context: RowContext): string {
  const height = writtenHeight(sheet, row, context.defaultFont);
  const level = sheet.rowLevels?.[row];
  const style = sheet.rowStyles[row];
  const styleNumber = style ? context.numbering.ofStyle(context.styles(style)) : 0;
  const attributes =
    (height ? ` ht="${height}"${isFitted(sheet, row) ? "" : ' customHeight="1"'}` : "") +
    (sheet.hiddenRows.has(row) ? ' hidden="1"' : "") +
    (styleNumber ? ` s="${styleNumber}" customFormat="1"` : "") +
    ' x14ac:dyDescent="0.25"' +
    (level ? ` outlineLevel="${level}"` : "");
  const cells = writeCells(sheet, row, context);
  return `<row r="${row + 1}"${attributes}${cells === "" ? "/>" : `>${cells}</row>`}`;
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

function writeCells(sheet: Sheet, row: number, { styles, numbering, headings }: RowContext): string {
  const xml: string[] = [];
  const rowStyle = sheet.rowStyles[row];
  sheet.rows[row]?.forEach((cell, column) => {
    if (!cell) return;
    const place = `${columnName(column)}${row + 1}`;
    // In the file a cell does not inherit: it carries the format of its row or column itself.
    const style = styles(cell.style ?? rowStyle ?? sheet.columnStyles[column] ?? PLAIN, cell.quotePrefix);
    const heading = headings.size > 0 ? headings.get(place) : undefined;
    const content = heading === undefined ? contentOf(cell, row, column, numbering) : shared(heading, numbering);
    const number = numbering.ofStyle(style);
    if (content === "/>" && number === 0) return;
    xml.push(`<c r="${place}"${number === 0 ? "" : ` s="${number}"`}${content}`);
  });
  return xml.join("");
}

/** Of an element `c` all from its type on. */
function contentOf(cell: Cell, row: number, column: number, numbering: Numbering): string {
  const { value, formula, isError, richText } = cell;
  if (formula !== undefined) return formulaContent(cell, row, column);
  if (value === null) return "/>";
  if (isError) return typed("e", "", encodeXml(String(value)));
  if (typeof value === "boolean") return typed("b", "", value ? "1" : "0");
  // Excel repairs a file with NaN or Infinity in it.
  if (typeof value === "number") return Number.isFinite(value) ? typed("", "", `${value}`) : typed("e", "", "#NUM!");
  if (richText?.map(({ text }) => text).join("") !== value) return shared(value, numbering);
  const runs = richText.map(({ text, font }) => ({ text: encodeText(text), ...(font && { font }) }));
  return typed("s", "", `${numbering.ofText({ richText: runs })}`);
}

/** A shared text, whatever it begins with: "=1+1" stays text. */
function shared(text: string, numbering: Numbering): string {
  return typed("s", "", `${numbering.ofText(encodeText(text))}`);
}

function formulaContent({ value, isError, formula = "", array }: Cell, row: number, column: number): string {
  const kind = array ? ` t="array" ref="${areaRef({ row, column, ...array })}"` : "";
  const element = `<f${kind}>${encodeXml(formula.replace(/^=/, ""))}</f>`;
  if (value === null) return `>${element}</c>`;
  if (isError) return typed("e", element, encodeXml(String(value)));
  if (typeof value === "string") return typed("str", element, encodeXml(encodeText(value)));
  return typeof value === "boolean" ? typed("b", element, value ? "1" : "0") : typed("", element, `${value}`);
}

const typed = (type: string, formula: string, value: string) =>
  `${type === "" ? "" : ` t="${type}"`}>${formula}<v>${value}</v></c>`;
