import type { TableDesign } from "./sheetDesign";

/** Points of one line of text. */
const LINE = 16.5;

/** Letters in the width of a character of the usual font: most are narrower than a digit. */
const NARROW = 1.05;

/** Of rows whose text takes more than one line: not every Excel fits them by itself. */
export function rowHeights({ row, column, rows }: TableDesign, widths: readonly number[]): Record<number, number> {
  const lines = rows.map((cells) =>
    Math.max(...cells.map((cell, at) => Math.ceil(String(cell).length / ((widths[column + at] ?? 1) * NARROW)))),
  );
  return Object.fromEntries(lines.flatMap((count, at) => (count > 1 ? [[row + 1 + at, count * LINE]] : [])));
}
