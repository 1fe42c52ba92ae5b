import { DASH, ZERO_WIDTH, SPACE, beginsFilled } from "./traits";

const EDGES = new RegExp(`^[${SPACE}${ZERO_WIDTH}]+|[${SPACE}${ZERO_WIDTH}]+$`, "gu");
const PLACEHOLDER = new RegExp(`^[${DASH}.…_/\\\\${SPACE}]+$`, "u");

/** Trims every kind of Unicode space, zero-width and BOM characters included. */
export function trim(text: string): string {
  return text.replace(EDGES, "");
}

/** Nothing left after trimming; dashes, dots, underscores or slashes alone, which people type for "none", too. */
export function isBlankText(text: string): boolean {
  if (text === "") return true;
  // Most texts need no closer look, and this runs for every cell.
  if (beginsFilled(text)) return false;
  const trimmed = trim(text);
  return trimmed === "" || PLACEHOLDER.test(trimmed);
}

const INVISIBLES = new RegExp(`[${ZERO_WIDTH}]+`, "gu");
const SPACES = new RegExp(`[${SPACE}]+`, "gu");
const TIDY_SPACES_EDGES = /^ | $/gu;

/** Single plain spaces between the words, none at the edges, and nothing that no reader sees. */
export function tidySpaces(text: string): string {
  return text.replace(INVISIBLES, "").replace(SPACES, " ").replace(TIDY_SPACES_EDGES, "");
}
