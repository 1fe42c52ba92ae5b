import { DASH, INVISIBLE, SPACE } from "./characters";

/** What the characters of a text have in common, as bits: most texts need no closer look, and one pass tells. */
export const INVISIBLES = 2;
/** A space other than U+0020, or two spaces in a row. */
export const ODD_SPACES = 4;
export const DASHES = 8;
/** Something that Unicode normalisation or lower case may do more to than change the letter in its place. */
export const INTRICATE = 16;
/** A vowel with a tone behind o or u, where new and old style differ. */
export const LATE_TONES = 32;
/** Signs of Latin-1's upper half. */
export const LATIN_SIGNS = 64;
/** Letters that only Unicode Vietnamese has. */
export const UNICODE_LETTERS = 128;
export const CAPITALS = 2048;
export const SMALL_LETTERS = 4096;

// Of single characters only, in `kinds`.
const KNOWN = 1;
const SPACES = 4;
const TONED = 32;
const EDGES = 256;
const LETTERS = 512;
const O_OR_U = 1024;

const TESTS: readonly (readonly [number, RegExp])[] = [
  [INVISIBLES, new RegExp(`[${INVISIBLE}]`, "u")],
  [SPACES, new RegExp(`[${SPACE}]`, "u")],
  [DASHES, new RegExp(`[${DASH}]`, "u")],
  // Vietnamese, the rest of Latin and the usual dashes and quotes: composed, and lower case is one letter for one.
  // eslint-disable-next-line no-control-regex -- a range from the first character on
  [INTRICATE, /[^\u0000-\u012f\u0131-\u02ff\u1ea0-\u1eff\u2010-\u2027]/u],
  [TONED, /[àáảãạèéẻẽẹỳýỷỹỵ]/iu],
  [LATIN_SIGNS, /[\u00a1-\u00ff]/u],
  [UNICODE_LETTERS, /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/u],
  [EDGES, /[\p{P}\s]/u],
  [LETTERS, /\p{L}/u],
  [O_OR_U, /[ou]/iu],
];

/** By UTF-16 unit, filled as they are met; halves of a pair are intricate. */
const kinds = new Uint16Array(0x10000);

function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = KNOWN;
  for (const [bit, test] of TESTS) if (test.test(character)) kind |= bit;
  if (character.toLowerCase() !== character) kind |= CAPITALS;
  if (character.toUpperCase() !== character) kind |= SMALL_LETTERS;
  kinds[unit] = kind;
  return kind;
}

const IN_PLACE = INVISIBLES | DASHES | INTRICATE | LATIN_SIGNS | UNICODE_LETTERS | CAPITALS | SMALL_LETTERS;

export function traitsOf(text: string): number {
  let traits = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    traits |= kind & IN_PLACE;
    if ((kind & SPACES) !== 0 && (unit !== 32 || (before & SPACES) !== 0)) traits |= ODD_SPACES;
    if ((kind & TONED) !== 0 && (before & O_OR_U) !== 0) traits |= LATE_TONES;
    before = kind;
  }
  return traits;
}

/** Without punctuation and spaces at both ends; for texts that are not intricate. */
export function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (kindOf(text.charCodeAt(start)) & EDGES) !== 0) start++;
  while (end > start && (kindOf(text.charCodeAt(end - 1)) & EDGES) !== 0) end--;
  return end - start === text.length ? text : text.slice(start, end);
}

/** Whether a text begins with something that a reader sees and that is no dash or dot. */
export function beginsFilled(text: string): boolean {
  const first = text.charCodeAt(0);
  return (kindOf(first) & (SPACES | INVISIBLES | DASHES)) === 0 && first !== 0x2e && first !== 0x2026;
}

/** How many letters; null when the text must be normalised first. */
export function countPlainLetters(text: string): number | null {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if ((kind & INTRICATE) !== 0) return null;
    if ((kind & LETTERS) !== 0) count++;
  }
  return count;
}
