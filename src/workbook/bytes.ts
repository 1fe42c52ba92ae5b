import type { CellValue } from "../core/snapshot";

/** Excel on the web takes 5 MB in one request and gives 5 MB in one answer; this leaves room for all that is not cells. */
export const LARGEST = 4_000_000;

/** Bytes of cells as JSON in UTF-8, where a Vietnamese letter takes up to three. */
export function bytesOfLine(line: readonly (CellValue | null | undefined)[]): number {
  let bytes = 2;
  for (const value of line) bytes += typeof value === "string" ? 3 + bytesOfText(value) : 6;
  return bytes;
}

function bytesOfText(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 1;
  }
  return bytes;
}

export function bytesOfLines(lines: readonly (readonly (CellValue | null | undefined)[])[]): number {
  let bytes = 0;
  for (const line of lines) bytes += bytesOfLine(line);
  return bytes;
}
