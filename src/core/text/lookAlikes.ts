/**
 * Letters of other alphabets that look like a Latin one: a capital Greek Ν looks like N, a small ν like v. Icelandic
 * eth looks like đ and stands for it in lists typed with old fonts.
 */
const LOOK_ALIKES = new Map<string, string>([
  ["Ð", "Đ"],
  ["ð", "đ"],
  ...pairs("АВЕЅІЈКМНОРСТУҮХҺӀԀԌԚԜ", "ABESIJKMHOPCTYYXHIDGQW"),
  ...pairs("авеѕіјкмнорстуүхһӏԁԛԝ", "abesijkmhopctyyxhldqw"),
  ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ", "ABEZHIKMNOPTYXCJ"),
  ...pairs("αβεζηικμνορτυχϲϳ", "abezhikmvoptyxcj"),
]);

function pairs(others: string, latin: string): [string, string][] {
  const letters = [...latin];
  return [...others].map((other, index) => [other, letters[index] ?? other]);
}

/** Eth, and the letters of Greek and Cyrillic. */
const FOREIGN = /[Ðð\u0370-\u0373\u0376-\u037d\u037f-\u03ff\u0400-\u052f\u1f00-\u1fff]/u;
const FOREIGN_LETTERS = new RegExp(FOREIGN, "gu");
const WORDS = /[\p{L}\p{M}]+/gu;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** Replaces every look-alike with the Latin letter, in NFC. */
export function readLookAlikes(text: string): string {
  if (!FOREIGN.test(text)) return text;
  // Decomposed first, because ό looks like ó too.
  const bare = text.normalize("NFD");
  return bare.replace(FOREIGN_LETTERS, (letter) => LOOK_ALIKES.get(letter) ?? letter).normalize("NFC");
}

/** A letter that was typed instead of another one, and the corrected text. */
interface WrongLetters {
  letter: string;
  meant: string;
  to: string;
}

/** null when the text has no eth, and no look-alike within a Latin word. */
export function findWrongLetters(text: string): WrongLetters | null {
  if (!FOREIGN.test(text)) return null;
  let letter = "";
  const to = text.replace(WORDS, (word) => {
    const read = readLookAlikes(word);
    if (read === word || FOREIGN.test(read) || !LATIN_LETTER.test(word)) return word;
    if (letter === "") letter = FOREIGN.exec(word.normalize("NFD"))?.[0] ?? "";
    return read;
  });
  return letter === "" ? null : { letter, meant: LOOK_ALIKES.get(letter) ?? letter, to };
}
