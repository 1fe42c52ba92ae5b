import { columnWidth, DEFAULT_ROW_HEIGHT } from "../../../host/geometry/sizes";
import type { Font, Sheet, Style } from "../../../host/model";

/** Height of a line and mean width of a letter, relative to the font size (assumption "autofit"). */
const LINE = DEFAULT_ROW_HEIGHT / 11;
const LETTER = 0.48;
const BOLD = 1.08;
/** Padding on both sides of a cell in points, and Excel's highest row. */
const PADDING = 4;
const HIGHEST = 409.5;
const STEP = 0.75;

/**
 * The height that Excel would give a row for its contents: wrapped texts, line breaks and large letters. undefined
 * when the default height is enough. Merged cells are ignored, as in Excel.
 */
export function fittedHeight(sheet: Sheet, row: number, defaultFont: Font): number | undefined {
  const standard = sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT;
  let height = standard;
  sheet.rows[row]?.forEach((cell, column) => {
    if (!cell || cell.value === null || cell.value === "") return;
    const style = cell.style ?? sheet.rowStyles[row] ?? sheet.columnStyles[column] ?? {};
    const size = style.font?.size ?? defaultFont.size ?? 11;
    const wraps = style.wrapText && typeof cell.value === "string";
    const lines = wraps ? linesIn(cell.value, roomIn(style, size, columnWidth(sheet, column))) : 1;
    const wanted = lines * size * LINE;
    if (wanted > height && !isMerged(sheet, row, column)) height = wanted;
  });
  return height <= standard ? undefined : Math.min(HIGHEST, Math.ceil(height / STEP) * STEP);
}

/** How many letters fit on a line. */
function roomIn({ font }: Style, size: number, width: number): number {
  return Math.max(1, Math.floor((width - PADDING) / (size * LETTER * (font?.bold ? BOLD : 1))));
}

/** Number of lines of a text. */
function linesIn(value: string, room: number): number {
  let lines = 0;
  for (let start = 0; start <= value.length;) {
    const end = endOf(value, "\n", start, value.length);
    lines += end - start <= room ? 1 : linesOf(value, start, end, room);
    start = end + 1;
  }
  return lines;
}

/** Number of lines of a paragraph, broken at spaces and inside words that are longer than a line. */
function linesOf(text: string, start: number, end: number, room: number): number {
  let lines = 1;
  let used = 0;
  for (let position = start; position <= end;) {
    const length = endOf(text, " ", position, end) - position;
    if (used > 0 && used + 1 + length > room) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used = used === 0 ? length % room || Math.min(length, room) : used + 1 + length;
    position += length + 1;
  }
  return lines;
}

/** The index of the next such letter from `start`, or `end`. */
function endOf(text: string, letter: string, start: number, end: number): number {
  const position = text.indexOf(letter, start);
  return position < 0 || position > end ? end : position;
}

function isMerged({ merges }: Sheet, row: number, column: number): boolean {
  if (merges.length === 0) return false;
  return merges.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

/** Whether a row has no height set by hand; fitted rows may grow. */
export function isFitted({ rowHeights, autoHeightRows }: Sheet, row: number): boolean {
  return rowHeights[row] === undefined || autoHeightRows?.has(row) === true;
}
