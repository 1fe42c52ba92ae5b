import type { CellValue, Grid } from "../core/cells/snapshot";

/** Excel on the web takes 5 MB in one request and gives 5 MB in one answer; this leaves room for all that is not cells. */
export const LARGEST = 4_000_000;

/** Bytes of cells as JSON in UTF-8, where a Vietnamese letter takes up to three. */
export function bytesOfLine(line: readonly (CellValue | null | undefined)[]): number {
  let bytes = 2;
  for (const value of line) bytes += bytesOfValue(value);
  return bytes;
}

function bytesOfValue(value: CellValue | null | undefined): number {
  return typeof value === "string" ? 3 + bytesOfText(value) : 6;
}

function bytesOfText(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 1;
  }
  return bytes;
}

/** Bytes of so many cells of a row; such as were not read count as empty. */
export function bytesOfCells(grid: Grid | null | undefined, row: number, column: number, cells: number): number {
  const line = grid?.values[row - grid.row];
  const first = column - (grid?.column ?? 0);
  let bytes = 2;
  for (let index = first; index < first + cells; index++) bytes += bytesOfValue(line?.[index] ?? "");
  return bytes;
}

export function bytesOfLines(lines: readonly (readonly (CellValue | null | undefined)[])[]): number {
  let bytes = 0;
  for (const line of lines) bytes += bytesOfLine(line);
  return bytes;
}
