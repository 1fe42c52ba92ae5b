import { DASH, INVISIBLE, SPACE } from "./characters";

const EDGES = new RegExp(`^[${SPACE}${INVISIBLE}]+|[${SPACE}${INVISIBLE}]+$`, "gu");
const LONE_DASH_OR_DOTS = new RegExp(`^(?:[${DASH}]|[.…]+)$`, "u");

/** Trims every kind of Unicode space, zero-width and BOM characters included. */
export function trim(text: string): string {
  return text.replace(EDGES, "");
}

/** Nothing left after trimming; a lone dash or dots, which people type for "none", too. */
export function isBlankText(text: string): boolean {
  if (text === "") return true;
  const first = text.charCodeAt(0);
  // A text that begins with a Latin letter or digit needs no closer look: this runs for every cell.
  if ((first >= 48 && first <= 57) || (first >= 65 && first <= 90) || (first >= 97 && first <= 122)) return false;
  const trimmed = trim(text);
  return trimmed === "" || LONE_DASH_OR_DOTS.test(trimmed);
}
