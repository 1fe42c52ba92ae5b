/** Zero-width characters, BOM, direction marks and variation selectors. */
export const ZERO_WIDTH = "\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff";

/** With the soft hyphen, which is the letter ư of a text in TCVN3: ignored in comparisons, but never removed. */
export const INVISIBLE = `\\u00ad${ZERO_WIDTH}`;

/** All Unicode spaces and line breaks. `\s` also has U+FEFF, which counts as invisible. */
export const SPACE = "\\s\\u0085";

export const DASH = "\\-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d";

/** Properties of a text as bits. One pass finds them, and most texts then need no regular expression. */
export const INVISIBLES = 1;
/** A space other than U+0020, or two spaces in a row. */
export const ODD_SPACES = 2;
export const DASHES = 4;
/** Characters for which Unicode normalisation or lower case may do more than replace one letter. */
export const INTRICATE = 8;
/** A vowel with a tone after o or u, where new and old style differ. */
export const LATE_TONES = 16;
/** Characters of Latin-1's upper half. */
export const LATIN_SIGNS = 32;
/** Letters that only Unicode Vietnamese has. */
export const UNICODE_LETTERS = 64;
export const CAPITALS = 128;
export const SMALL_LETTERS = 256;
/** Icelandic eth, which looks like đ. */
export const ETHS = 512;

// Bits of single characters, above those of texts.
const SPACES = 1024;
const TONED = 2048;
const EDGES = 4096;
const LETTERS = 8192;
const O_OR_U = 16384;
const KNOWN = 32768;
const OF_TEXTS = 1023;

const TESTS: readonly (readonly [number, RegExp])[] = [
  // eslint-disable-next-line no-misleading-character-class -- invisible characters, each by itself
  [INVISIBLES, new RegExp(`[${INVISIBLE}]`, "u")],
  [SPACES, new RegExp(`[${SPACE}]`, "u")],
  [DASHES, new RegExp(`[${DASH}]`, "u")],
  // Vietnamese, the rest of Latin and common dashes and quotes: composed, and lower case maps one letter to one letter.
  // eslint-disable-next-line no-control-regex -- a range from the first character on
  [INTRICATE, /[^\u0000-\u012f\u0131-\u02ff\u1ea0-\u1eff\u2010-\u2027]/u],
  [TONED, /[àáảãạèéẻẽẹỳýỷỹỵ]/iu],
  [LATIN_SIGNS, /[\u00a1-\u00ff]/u],
  [UNICODE_LETTERS, /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/u],
  [ETHS, /[Ðð]/u],
  [EDGES, /[\p{P}\s]/u],
  [LETTERS, /\p{L}/u],
  [O_OR_U, /[ou]/iu],
];

/** By UTF-16 unit: its bits, and above them the lower-case letter without its mark. Filled on demand. */
const table = new Uint32Array(0x10000);
const LETTER_AT = 16;

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let bits = KNOWN;
  for (const [bit, test] of TESTS) if (test.test(character)) bits |= bit;
  if (character.toLowerCase() !== character) bits |= CAPITALS;
  if (character.toUpperCase() !== character) bits |= SMALL_LETTERS;
  return (table[unit] = bits | (plainLetter(character) << LETTER_AT));
}

/** Lower case without marks, đ and eth as d; 0 for anything but letters and digits. */
function plainLetter(character: string): number {
  if (/[^\p{L}\p{N}]/u.test(character)) return 0;
  const plain = character.toLowerCase().normalize("NFD");
  return plain === "đ" || plain === "ð" ? 0x64 : plain.charCodeAt(0);
}

interface TextTraits {
  traits: number;
  /** Number of letters. Only exact for texts that are not intricate. */
  letters: number;
  /** Equal for texts that differ only in marks, case, spaces and punctuation, and rarely for others. Same limit. */
  skeleton: number;
}

/** Computed in one pass over a text. */
export function traitsOf(text: string): TextTraits {
  let traits = 0;
  let letters = 0;
  let skeleton = 0;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const sign = table[unit] || learn(unit);
    traits |= sign;
    if ((sign & LETTERS) !== 0) letters++;
    if ((sign & SPACES) !== 0 && (unit !== 32 || (before & SPACES) !== 0)) traits |= ODD_SPACES;
    if ((sign & TONED) !== 0 && (before & O_OR_U) !== 0) traits |= LATE_TONES;
    const letter = sign >>> LETTER_AT;
    if (letter !== 0) skeleton = Math.imul(skeleton ^ letter, 0x01000193);
    before = sign;
  }
  return { traits: traits & OF_TEXTS, letters, skeleton };
}

/** Without punctuation and spaces at both ends. Only for texts that are not intricate. */
export function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  return end - start === text.length ? text : text.slice(start, end);
}

function isEdge(unit: number): boolean {
  return ((table[unit] || learn(unit)) & EDGES) !== 0;
}

/**
 * The first letter or digit, in lower case and without its mark, as a UTF-16 unit; 0 if the text begins with anything
 * else. Texts that differ in it differ when folded or stripped, too.
 */
export function firstLetter(text: string): number {
  if (text === "") return 0;
  const unit = text.charCodeAt(0);
  const sign = table[unit] || learn(unit);
  return (sign & INTRICATE) === 0 ? sign >>> LETTER_AT : 0;
}

/** Whether a text can begin with one of these letters when folded or stripped: a fast test before a comparison. */
export function mayBeginWith(letters: ReadonlySet<number>, text: string): boolean {
  const letter = firstLetter(text);
  return letter === 0 || letters.has(letter);
}

/** Whether a text begins with a visible character other than a dash, dot, underscore or slash. */
export function beginsFilled(text: string): boolean {
  const first = text.charCodeAt(0);
  return ((table[first] || learn(first)) & (SPACES | INVISIBLES | DASHES)) === 0 && !GAP_FILLERS.includes(first);
}

const GAP_FILLERS = Array.from("._/\\…", (sign) => sign.charCodeAt(0));
