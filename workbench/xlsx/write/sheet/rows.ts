import type { Font, Sheet } from "../../../host/model";
import { headOf, withAttributes, withPrefix } from "../../package/edits";
import type { Edit } from "../../package/edits";
import type { RowLayout } from "../../read/sheetPart";
import type { SheetSource } from "../../source";
import { cellXml } from "./cells";
import type { CellContext } from "./cells";
import { fittedHeight, isFitted } from "./fittedHeight";
import type { RowChanges } from "./rowChanges";

/** What is needed to write the rows of a sheet. */
export interface RowContext extends CellContext {
  defaultFont: Font;
  /** The prefix of the sheet's elements. */
  prefix: string;
}

/** Writes all rows of a sheet. */
export function rowsXml(sheet: Sheet, context: RowContext): string {
  // Joined instead of concatenated, which would slow down garbage collection for long texts.
  const xml = rowNumbers(sheet).map((row) => newRowXml(sheet, row, context));
  return withPrefix(xml.join(""), context.prefix);
}

/**
 * The edits for changed rows of a sheet part; they keep everything unchanged in the row. `end` is the end of the data.
 */
export function rowEdits(
  xml: string,
  sheet: Sheet,
  source: SheetSource,
  changes: RowChanges,
  end: number,
  context: RowContext,
): Edit[] {
  const edits: Edit[] = [];
  const known = new Set(source.rows.map(({ row }) => row));
  const added = rowNumbers(sheet).filter((row) => !known.has(row));
  let next = 0;
  const insert = (before: number, position: number) => {
    const fresh: string[] = [];
    for (; (added[next] ?? Infinity) < before; next++) fresh.push(newRowXml(sheet, added[next] ?? 0, context));
    const text = withPrefix(fresh.join(""), context.prefix);
    if (text !== "") edits.push({ start: position, end: position, text });
  };
  for (const layout of source.rows) {
    insert(layout.row, layout.start);
    if (changes.isChanged(layout.row))
      edits.push({ start: layout.start, end: layout.end, text: changedRowXml(xml, layout, sheet, changes, context) });
  }
  insert(Infinity, end);
  return edits;
}

function newRowXml(sheet: Sheet, row: number, context: RowContext): string {
  const cells: string[] = [];
  sheet.rows[row]?.forEach((cell, column) => {
    if (cell) cells.push(cellXml(cell, sheet, [row, column], context));
  });
  const head = withAttributes("", rowAttributes(sheet, row, heightOf(sheet, row, context.defaultFont), context.styles));
  const content = cells.join("");
  if (content === "" && head === "") return "";
  return content === "" ? `<row r="${row + 1}"${head}/>` : `<row r="${row + 1}"${head}>${content}</row>`;
}

function changedRowXml(xml: string, layout: RowLayout, sheet: Sheet, changes: RowChanges, context: RowContext): string {
  const { row } = layout;
  const added = changes.newColumns(row, layout.cells);
  const content = changedCells(xml, layout, added, sheet, changes, context);
  const after = rowAttributes(sheet, row, heightOf(sheet, row, context.defaultFont), context.styles);
  const before = rowAttributes(changes.opened, row, changes.opened.rowHeights[row], context.styles);
  if (content.trim() === "" && Object.values(after).every((value) => value === undefined)) return "";
  const differing = Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
  // The attribute `spans` is optional, but must be correct.
  const [first = Infinity, last = -1] = [layout.cells[0], layout.cells.at(-3)];
  const isWider = (added[0] ?? first) < first || (added.at(-1) ?? last) > last;
  const spans = isWider ? { spans: undefined } : {};
  const head = withAttributes(headOf(xml, layout), { ...differing, ...spans });
  return content === "" ? `${head}/>` : `${head}>${content}</${context.prefix}row>`;
}

/** The content of a row: equal cells are copied, with everything between them. */
function changedCells(
  xml: string,
  { row, startTagEnd, end, cells }: RowLayout,
  added: readonly number[],
  sheet: Sheet,
  changes: RowChanges,
  context: RowContext,
): string {
  const parts: string[] = [];
  const write = (column: number) => {
    const cell = sheet.rows[row]?.[column];
    if (cell) parts.push(withPrefix(cellXml(cell, sheet, [row, column], context), context.prefix));
  };
  let next = 0;
  let position = startTagEnd;
  const keep = (until: number) => {
    if (until > position) parts.push(xml.slice(position, until));
    position = until;
  };
  let behind = startTagEnd;
  for (let index = 0; index < cells.length; index += 3) {
    const [column = 0, start = 0, stop = 0] = [cells[index], cells[index + 1], cells[index + 2]];
    if ((added[next] ?? Infinity) < column) keep(behind);
    for (; (added[next] ?? Infinity) < column; next++) write(added[next] ?? 0);
    if (changes.isCellChanged(row, column)) {
      keep(start);
      write(column);
      position = stop;
    }
    behind = stop;
  }
  if (next < added.length) keep(behind);
  for (; next < added.length; next++) write(added[next] ?? 0);
  if (position < end) keep(xml.lastIndexOf("</", end - 1));
  return parts.join("");
}

function rowAttributes(
  sheet: Sheet,
  row: number,
  height: number | undefined,
  styles: CellContext["styles"],
): Record<string, string | undefined> {
  const style = sheet.rowStyles[row];
  const number = style ? styles.numberOf(style) : 0;
  const level = sheet.rowLevels?.[row];
  return {
    s: number === 0 ? undefined : String(number),
    customFormat: number === 0 ? undefined : "1",
    ht: height === undefined ? undefined : String(height),
    hidden: sheet.hiddenRows.has(row) ? "1" : undefined,
    customHeight: height === undefined || isFitted(sheet, row) ? undefined : "1",
    outlineLevel: level ? String(level) : undefined,
  };
}

/** Rows that changed since the file was opened are fitted, as in Excel; the others keep their height. */
function heightOf(sheet: Sheet, row: number, defaultFont: Font): number | undefined {
  const isToFit = sheet.rowsToFit?.has(row) === true && isFitted(sheet, row);
  return isToFit ? fittedHeight(sheet, row, defaultFont) : sheet.rowHeights[row];
}

/** Ascending. Sparse arrays are read by their keys: one cell in the last row must not cost a million steps. */
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
