import type { Cell, Sheet } from "../../../host/model";
import { encodeText, encodeXml } from "../../package/xml";
import { areaRef, cellRef } from "../../package/refs";
import type { StringTable } from "../strings";
import type { StyleTable } from "../styles";

/** What is needed to write the cells of a sheet. */
export interface CellContext {
  styles: StyleTable;
  strings: StringTable;
  /** Texts by place that replace the values of cells. */
  headings: ReadonlyMap<string, string>;
}

/** The element `c`; "" when it is not needed. */
export function cellXml(
  cell: Cell,
  sheet: Sheet,
  [row, column]: readonly [row: number, column: number],
  { styles, strings, headings }: CellContext,
): string {
  const place = cellRef(row, column);
  // In the file a cell does not inherit the format of its row or column, so it is written.
  const style = cell.style ?? sheet.rowStyles[row] ?? sheet.columnStyles[column];
  const number = styles.numberOf(style, cell.quotePrefix);
  const heading = headings.size > 0 ? headings.get(place) : undefined;
  const rest = heading === undefined && isUnchanged(cell) ? cell.rest : undefined;
  const own = rest?.formula;
  const formula = own?.row === row && own.column === column ? own.xml : formulaXml(cell, row, column);
  const [type, value] = heading === undefined ? contentOf(cell, strings) : ["s", String(strings.numberOf(heading))];
  const content =
    (heading === undefined ? formula : "") + (value === undefined ? "" : `<v>${value}</v>`) + (rest?.children ?? "");
  const marks = rest?.attributes ?? "";
  if (content === "" && number === 0 && marks === "") return "";
  const head = `<c r="${place}"${number === 0 ? "" : ` s="${number}"`}${type === "" ? "" : ` t="${type}"`}${marks}`;
  return content === "" ? `${head}/>` : `${head}>${content}</c>`;
}

/** Whether a cell has the same content as in the file. */
const isUnchanged = ({ rest, value, formula }: Cell): boolean =>
  rest?.validFor.value === value && rest.validFor.formula === formula;

function formulaXml({ formula, array }: Cell, row: number, column: number): string {
  if (formula === undefined) return "";
  const kind = array ? ` t="array" ref="${areaRef({ row, column, ...array })}"` : "";
  return `<f${kind}>${encodeXml(formula.replace(/^=/, ""))}</f>`;
}

/** The type and the content of `v`. */
function contentOf({ value, formula, isError, richText }: Cell, strings: StringTable): [type: string, value?: string] {
  if (value === null) return [""];
  if (isError) return ["e", encodeXml(String(value))];
  if (typeof value === "boolean") return ["b", value ? "1" : "0"];
  // Excel repairs a file with NaN or Infinity in it.
  if (typeof value === "number") return Number.isFinite(value) ? ["", String(value)] : ["e", "#NUM!"];
  if (formula !== undefined) return ["str", encodeXml(encodeText(value))];
  const isFormatted = richText?.map(({ text }) => text).join("") === value;
  // A shared string is always text, even "=1+1".
  return ["s", String(isFormatted ? strings.numberOfRuns(richText) : strings.numberOf(value))];
}
