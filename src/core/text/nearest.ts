import { distance } from "fastest-levenshtein";
import { fold, strip, withoutMarks } from "./fold";
import { memoize } from "./memo";

/**
 * The candidate most similar to a text, or null if none is close: at most a third of the letters of the longer text
 * differ, ignoring marks, or all words of one text are in the other.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const wanted = strip(text);
  let best: { candidate: string; score: number } | null = null;
  for (const candidate of candidates) {
    const score = likeness(wanted, strip(candidate));
    if (score !== null && (best === null || score < best.score)) best = { candidate, score };
  }
  return best?.candidate ?? null;
}

/** 0 = equal, 1/3 = the largest distance that is offered, null = not similar. */
function likeness(a: string, b: string): number | null {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return null;
  const share = distance(a, b) / longer;
  if (share <= 1 / 3) return share;
  return a.length >= 4 && b.length >= 4 && (holdsWords(a, b) || holdsWords(b, a)) ? 1 / 3 : null;
}

function holdsWords(whole: string, part: string): boolean {
  const words = wordsOf(whole);
  for (const word of wordsOf(part)) if (!words.has(word)) return false;
  return true;
}

/** Cached, because the candidates are the same for every text. */
const wordsOf = memoize((text) => new Set(text.split(" ")));

/** Something with a name and other names. */
export interface Named {
  name: string;
  aliases: readonly string[];
}

/** How close a text is to a name: the smaller `kind` wins, then the higher score. */
interface Nearness {
  kind: (typeof KINDS)[keyof typeof KINDS];
  score: number;
}

const KINDS = { sameWords: 0, oneHoldsTheOther: 1, mostWords: 2, letters: 3 } as const;
/** A quarter of the longer text's letters. */
const SHARE_OF_LETTERS = 1 / 4;

/** The names of the items closest to a text: several if they are equally close, none if nothing is similar. */
export function nearestNames(text: string, candidates: readonly Named[]): string[] {
  let best: Nearness | null = null;
  let names: string[] = [];
  for (const { name, aliases } of candidates) {
    const near = nearestOf(text, [name, ...aliases]);
    if (near === null) continue;
    const order = best === null ? -1 : compare(near, best);
    if (order > 0) continue;
    if (order < 0) names = [];
    best = near;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

function nearestOf(text: string, names: readonly string[]): Nearness | null {
  let best: Nearness | null = null;
  for (const name of names) {
    const near = nearnessTo(name)(text);
    if (near !== null && (best === null || compare(near, best) < 0)) best = near;
  }
  return best;
}

const compare = (a: Nearness, b: Nearness) => a.kind - b.kind || b.score - a.score;

/** Cached for each name, because an unknown text repeats in other rows and in the next check. */
const nearnessTo = memoize((name) =>
  memoize((text): Nearness | null => byWords(text, name) ?? byLetters(strip(text), strip(name))),
);

/** Counts shared words whatever the length of the name: "Giấy khen" is as close to a long name as to a short one. */
function byWords(text: string, name: string): Nearness | null {
  const { shared, foreign, missing } = shareWords(nameWords(text), nameWords(name));
  if (shared === 0) return null;
  if (foreign === 0 && missing === 0) return { kind: KINDS.sameWords, score: 0 };
  if (foreign === 0 || missing === 0) return { kind: KINDS.oneHoldsTheOther, score: shared };
  return shared > foreign && shared > 1 ? { kind: KINDS.mostWords, score: shared } : null;
}

function byLetters(text: string, name: string): Nearness | null {
  const longer = Math.max(text.length, name.length, 1);
  const allowed = longer * SHARE_OF_LETTERS;
  if (text === "" || Math.abs(text.length - name.length) > allowed) return null;
  const different = distance(text, name);
  return different <= allowed ? { kind: KINDS.letters, score: -different / longer } : null;
}

/** Common abbreviations, with marks: "ca" is the police, "cá" is not. */
const ABBREVIATIONS = new Map<string, string>([
  ["gk", "giấy khen"],
  ["bk", "bằng khen"],
  ["gđ", "giám đốc"],
  ["gd", "giám đốc"],
  ["pgđ", "phó giám đốc"],
  ["ca", "công an"],
  ["cat", "công an tỉnh"],
  ["tttt", "thông tin truyền thông"],
  ["stttt", "sở thông tin truyền thông"],
  ["4t", "thông tin truyền thông"],
  ["cntt", "công nghệ thông tin"],
  ["bcvt", "bưu chính viễn thông"],
  ["ubnd", "ủy ban nhân dân"],
  ["vp", "văn phòng"],
  ["p", "phòng"],
]);

/** Words that some people write and others leave out. */
const LINKS = new Set(["cua", "va", "cac"]);

const SPELT_INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;
/** Abbreviations typed without marks; "ca" is the police. */
const INDIVIDUAL = /(?<![\p{L}\p{N}])ca nhan(?![\p{L}\p{N}])/gu;
/** "TT&TT", "TT và TT" */
const INFORMATION = /(?<![\p{L}\p{N}])tt ?(?:&|-|và|va) ?tt(?![\p{L}\p{N}])/gu;
const NOT_OF_WORD = /[^\p{L}\p{N}]+/u;

/** A word of a name; "ca" may be initials, "cá" is not. */
interface Word {
  plain: string;
  marked: string;
  mayBeInitials: boolean;
}

/** The words of a name, abbreviations expanded: "GK GĐ Sở" is "giấy khen giám đốc sở". */
const nameWords = memoize((text): readonly Word[] => {
  const folded = fold(text).replace(SPELT_INITIALS, (initials) => initials.replaceAll(".", ""));
  return folded
    .replace(INDIVIDUAL, "cá nhân")
    .replace(INFORMATION, "tttt")
    .split(NOT_OF_WORD)
    .flatMap((word) => (ABBREVIATIONS.get(word) ?? word).split(" "))
    .map(wordOf)
    .filter(({ plain }) => plain !== "" && !LINKS.has(plain));
});

function wordOf(marked: string): Word {
  const plain = withoutMarks(marked);
  return { plain, marked, mayBeInitials: plain.length > 1 && plain === marked.replaceAll("đ", "d") };
}

/** How the words of a text match those of a name. */
interface SharedWords {
  /** Words of the name that the text holds. */
  shared: number;
  /** Words of the text that the name does not hold. */
  foreign: number;
  /** Words of the name that the text does not hold. */
  missing: number;
}

/** Each word of the name counts once: whole words first, then initials ("TTBCXB"), then typing errors. */
function shareWords(text: readonly Word[], name: readonly Word[]): SharedWords {
  const unmatched: (Word | null)[] = name.slice();
  let rest = text;
  for (const count of [sameWord, wordsAbbreviated, mistypedWord])
    rest = rest.filter((word) => !take(word, unmatched, count));
  const missing = unmatched.filter((word) => word !== null).length;
  return { shared: name.length - missing, foreign: rest.length, missing };
}

/** Removes the first words that a word matches; `count` is how many it matches at an index. */
function take(word: Word, unmatched: (Word | null)[], count: typeof sameWord): boolean {
  for (let index = 0; index < unmatched.length; index++) {
    const words = count(word, unmatched, index);
    if (words === 0) continue;
    unmatched.fill(null, index, index + words);
    return true;
  }
  return false;
}

function sameWord(word: Word, unmatched: readonly (Word | null)[], index: number): number {
  return unmatched[index]?.plain === word.plain ? 1 : 0;
}

/** How many words begin with the letters of an abbreviation, in order. */
function wordsAbbreviated({ plain, mayBeInitials }: Word, unmatched: readonly (Word | null)[], index: number): number {
  if (!mayBeInitials) return 0;
  for (let letter = 0; letter < plain.length; letter++) {
    if (unmatched[index + letter]?.plain[0] !== plain[letter]) return 0;
  }
  return plain.length;
}

const MIN_WORD_LENGTH = 4;

/** Compared with their marks, since without them many words differ by one letter only. */
function mistypedWord({ marked }: Word, unmatched: readonly (Word | null)[], index: number): number {
  const other = unmatched[index]?.marked ?? "";
  if (Math.max(marked.length, other.length) < MIN_WORD_LENGTH || Math.abs(marked.length - other.length) > 1) return 0;
  return distance(marked, other) === 1 ? 1 : 0;
}
