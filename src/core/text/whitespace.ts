import { DASH, ZERO_WIDTH, SPACE, beginsFilled } from "./traits";

const EDGES = new RegExp(`^[${SPACE}${ZERO_WIDTH}]+|[${SPACE}${ZERO_WIDTH}]+$`, "gu");
const PLACEHOLDER = new RegExp(`^[${DASH}.…_/\\\\${SPACE}]+$`, "u");

/** Trims every kind of Unicode space, zero-width and BOM characters included. */
export function trim(text: string): string {
  return text.replace(EDGES, "");
}

/** Blank after trimming, or only dashes, dots, underscores or slashes, which people type for "none". */
export function isBlankText(text: string): boolean {
  if (text === "") return true;
  // A shortcut for most texts: this runs for every cell.
  if (beginsFilled(text)) return false;
  const trimmed = trim(text);
  return trimmed === "" || PLACEHOLDER.test(trimmed);
}

const INVISIBLES = new RegExp(`[${ZERO_WIDTH}]+`, "gu");
const SPACES = new RegExp(`[${SPACE}]+`, "gu");
const TIDY_SPACES_EDGES = /^ | $/gu;

/** Single plain spaces between words, none at the ends, no invisible characters. */
export function tidySpaces(text: string): string {
  return text.replace(INVISIBLES, "").replace(SPACES, " ").replace(TIDY_SPACES_EDGES, "");
}
