import {
  DASH,
  INVISIBLE,
  SPACE,
  DASHES as HAS_DASHES,
  ETHS,
  INTRICATE,
  INVISIBLES as HAS_INVISIBLES,
  LATE_TONES,
  ODD_SPACES,
  traitsOf,
  withoutEdges,
} from "./traits";
import { readLookAlikes } from "./lookAlikes";
import { memoize } from "./memo";

const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, "gu");
const SPACES = new RegExp(`[${SPACE}]+`, "gu");
const DASHES = new RegExp(` ?[${DASH}] ?`, "gu");
const EDGES = /^[\p{P}\s]+|[\p{P}\s]+$/gu;
const MARKS = /\p{M}+/gu;

/** New style puts the tone on the second vowel (hoà, khoẻ, thuỷ), old style on the first (hòa, khỏe, thủy). */
const NEW_TONE = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const OLD_STYLE: Record<string, string> = Object.fromEntries(
  [
    ["oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa"],
    ["oè òe", "oé óe", "oẻ ỏe", "oẽ õe", "oẹ ọe"],
    ["uỳ ùy", "uý úy", "uỷ ủy", "uỹ ũy", "uỵ ụy"],
  ]
    .flat()
    .map((pair) => pair.split(" ") as [string, string]),
);

/** `fold` of a text whose traits are known. */
export function foldBy(traits: number, text: string): string {
  if ((traits & (HAS_INVISIBLES | INTRICATE)) !== 0) return foldIntricate(text);
  // Most texts need only some of the steps.
  let folded = text.toLowerCase();
  if ((traits & ETHS) !== 0) folded = folded.replaceAll("ð", "đ");
  if ((traits & ODD_SPACES) !== 0) folded = folded.replace(SPACES, " ");
  if ((traits & HAS_DASHES) !== 0) folded = folded.replace(DASHES, "-");
  folded = withoutEdges(folded);
  return (traits & LATE_TONES) === 0 ? folded : folded.replace(NEW_TONE, (pair) => OLD_STYLE[pair] ?? pair);
}

function foldIntricate(text: string): string {
  // Look-alikes depend on the shape, so they are replaced before lower case; composed, they are single letters afterwards.
  return readLookAlikes(text.replace(INVISIBLES, "").normalize("NFC"))
    .toLowerCase()
    .normalize("NFC")
    .replace(SPACES, " ")
    .replace(DASHES, "-")
    .replace(EDGES, "")
    .replace(NEW_TONE, (pair) => OLD_STYLE[pair] ?? pair);
}

/**
 * The form in which two texts are compared. It ignores Unicode form, case, spaces, invisible characters, kinds of
 * dashes, punctuation at the ends, look-alike letters and the position of the tone mark; đ and the tones themselves
 * count. Idempotent.
 */
export const fold = memoize((text) => foldBy(traitsOf(text).traits, text));

/** `fold` without any marks, đ as d. Used for headings and hints, never to treat two names as equal. */
export const strip = memoize((text) => withoutMarks(fold(text)));

/** `strip` of a folded text. */
export function withoutMarks(folded: string): string {
  return folded.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");
}

const IN_PARENTHESES = /\([^()]*\)/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** How headings are compared: `strip`, also without spaces, line breaks, punctuation and text in parentheses. */
export const headingKey = memoize((text: string) => strip(withoutParentheses(text)).replace(NOT_LETTER_OR_DIGIT, ""));

/** Removes text in parentheses, from the innermost pair outwards. */
export function withoutParentheses(text: string): string {
  let rest = text;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(IN_PARENTHESES, " ");
  }
  return rest;
}
