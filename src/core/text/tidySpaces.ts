import { SPACE, ZERO_WIDTH } from "./characters";

const INVISIBLES = new RegExp(`[${ZERO_WIDTH}]+`, "gu");
const SPACES = new RegExp(`[${SPACE}]+`, "gu");
const EDGES = /^ | $/gu;

/** Single plain spaces between the words, none at the edges, and nothing that no reader sees. */
export function tidySpaces(text: string): string {
  return text.replace(INVISIBLES, "").replace(SPACES, " ").replace(EDGES, "");
}
