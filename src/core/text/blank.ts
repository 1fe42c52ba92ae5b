import { DASH, ZERO_WIDTH, SPACE } from "./characters";
import { beginsFilled } from "./traits";

const EDGES = new RegExp(`^[${SPACE}${ZERO_WIDTH}]+|[${SPACE}${ZERO_WIDTH}]+$`, "gu");
const LONE_DASH_OR_DOTS = new RegExp(`^(?:[${DASH}]|[.…]+)$`, "u");

/** Trims every kind of Unicode space, zero-width and BOM characters included. */
export function trim(text: string): string {
  return text.replace(EDGES, "");
}

/** Nothing left after trimming; a lone dash or dots, which people type for "none", too. */
export function isBlankText(text: string): boolean {
  if (text === "") return true;
  // Most texts need no closer look, and this runs for every cell.
  if (beginsFilled(text)) return false;
  const trimmed = trim(text);
  return trimmed === "" || LONE_DASH_OR_DOTS.test(trimmed);
}
