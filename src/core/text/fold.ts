import { DASH, INVISIBLE, SPACE } from "./characters";
import { remember } from "./memo";

const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, "gu");
const SPACES = new RegExp(`[${SPACE}]+`, "gu");
const DASHES = new RegExp(` ?[${DASH}] ?`, "gu");
const EDGES = /^[\p{P}\s]+|[\p{P}\s]+$/gu;
const MARKS = /\p{M}+/gu;

/** New style puts the tone on the second vowel (hoà, khoẻ, thuỷ), old style on the first (hòa, khỏe, thủy). */
const NEW_TONE = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
const OLD_STYLE: Record<string, string> = Object.fromEntries(
  [
    ["oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa"],
    ["oè òe", "oé óe", "oẻ ỏe", "oẽ õe", "oẹ ọe"],
    ["uỳ ùy", "uý úy", "uỷ ủy", "uỹ ũy", "uỵ ụy"],
  ]
    .flat()
    .map((pair) => pair.split(" ") as [string, string]),
);

function computeFold(text: string): string {
  return text
    .replace(INVISIBLES, "")
    .normalize("NFC")
    .toLowerCase()
    .normalize("NFC")
    .replace(SPACES, " ")
    .replace(DASHES, "-")
    .replace(EDGES, "")
    .replace(NEW_TONE, (pair) => OLD_STYLE[pair] ?? pair);
}

/**
 * The form in which two texts are compared: Unicode form, case, spaces, invisible characters, dashes, edge punctuation
 * and the place of the tone mark do not count; đ and the tones themselves do. Idempotent.
 */
export const fold = remember(computeFold);

/** `fold` without any marks, đ as d: for headings and hints, never to call two names equal. */
export const strip = remember((text: string) => fold(text).normalize("NFD").replace(MARKS, "").replaceAll("đ", "d"));

const IN_PARENTHESES = /\([^()]*\)/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** The form in which headings are compared: also without spaces, line breaks, punctuation and text in parentheses. */
export const headingKey = remember((text: string) =>
  strip(text.replace(IN_PARENTHESES, " ")).replace(NOT_LETTER_OR_DIGIT, ""),
);
