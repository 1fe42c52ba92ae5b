import type { Cell, Sheet, Style } from "../../host";
import { DEFAULT_FONT, styleAt } from "../../host/styles";
import type { Axis } from "./axis";

/** Excel's tallest row, in pixels. */
const TALLEST = 545;
const PADDING = 6;
/** Average width of a letter and height of a line, of the font's size. */
const LETTER = 0.5;
const BOLD_LETTER = 0.54;
const LINE = 1.22;

/** Pixels that the texts of a row need, by the number of letters: near enough to Excel's own fitting. */
export function fittedHeight(sheet: Sheet, row: number, columns: Axis): number {
  let height = 0;
  (sheet.rows[row] as Sheet["rows"][number] | undefined)?.forEach((cell, column) => {
    if (!cell || cell.value === null || isMerged(sheet, row, column)) return;
    height = Math.max(height, cellHeight(cell, styleAt(sheet, row, column), columns.size(column)));
  });
  return Math.min(TALLEST, Math.ceil(height));
}

function cellHeight(cell: Cell, style: Style, width: number): number {
  const size = ((style.font?.size ?? DEFAULT_FONT.size) * 4) / 3;
  const letter = size * (style.font?.bold ? BOLD_LETTER : LETTER);
  const lines = style.wrapText && typeof cell.value === "string" ? countLines(cell.value, width - PADDING, letter) : 1;
  return lines * size * LINE + 2;
}

const countLines = (text: string, width: number, letter: number): number =>
  text
    .split("\n")
    .reduce((lines, part) => lines + Math.max(1, Math.ceil((part.length * letter) / Math.max(width, letter))), 0);

const isMerged = ({ merges }: Sheet, row: number, column: number): boolean =>
  merges.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
