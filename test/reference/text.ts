/** Vietnamese text: what counts as blank, and the two ways of comparing. */

const zeroWidth = /[\u200B-\u200D\u2060\u180E\uFEFF]/g;
const edgeSpace = /^[\s\u200B-\u200D\u2060\u180E\uFEFF]+|[\s\u200B-\u200D\u2060\u180E\uFEFF]+$/g;
const dash = "[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]";
const spacedDash = new RegExp(` ?${dash} ?`, "g");
const onlyFiller = new RegExp(`^(${dash}|[.…_/\\s])+$`);

export const trim = (text: string): string => text.replace(edgeSpace, "");

export function isBlankText(text: string): boolean {
  const rest = trim(text);
  return rest === "" || onlyFiller.test(rest);
}

const tones = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

const openRhymes = [
  ["o", "a"],
  ["o", "e"],
  ["u", "y"],
] as const;

const oldPlacements = openRhymes.flatMap(([first, second]) =>
  tones.map((tone) => ({
    old: new RegExp((first + tone).normalize("NFC") + second + "(?!\\p{L})", "gu"),
    new: first + (second + tone).normalize("NFC"),
  })),
);

/** The tone of open oa, oe, uy on the second vowel, whichever way it was written. */
const toneOnSecondVowel = (text: string): string =>
  oldPlacements.reduce((result, placement) => result.replace(placement.old, placement.new), text);

const lookAlikes = new Map(
  Object.entries({
    aeopcyxijshqw: "аеорсухіјѕһԛԝ",
    ABEKMHOPCTYXIJSQW: "АВЕКМНОРСТУХІЈЅԚԜ",
    ABEZHIKMNOPTYX: "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    ov: "ον",
    // What small letters become of capitals that look alike: "Ρhòng" in small letters is "ρhòng".
    bkmht: "вкмнт",
    abezhikmptyx: "αβεζηικμρτυχ",
  }).flatMap(([latin, others]) => [...others].map((letter, index) => [letter, latin.charAt(index)] as const)),
);

/** Cyrillic and Greek letters that look like Latin ones become these; the eth becomes đ. Composed. */
export function inLatin(text: string): string {
  const letters = [...text.normalize("NFD")].map((letter) => lookAlikes.get(letter) ?? letter);
  return letters.join("").normalize("NFC").replace(/Ð/g, "Đ").replace(/ð/g, "đ");
}

/** An eth, or a look-alike in a word whose other letters are Latin. */
export function hasWrongLetter(text: string): boolean {
  const words = text.normalize("NFD").match(/[\p{L}\p{M}]+/gu) ?? [];
  const isLatin = (letter: string) => /\p{Script=Latin}/u.test(letter);
  return (
    /[Ðð]/.test(text) ||
    words.some((word) => {
      const letters = word.match(/\p{L}/gu) ?? [];
      const rest = letters.filter((letter) => !lookAlikes.has(letter));
      return rest.length > 0 && rest.length < letters.length && rest.every(isLatin);
    })
  );
}

/** Caches results, since the same texts recur. */
function cached(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const result = known.get(text) ?? change(text);
    known.set(text, result);
    return result;
  };
}

export const fold = cached((text) => {
  const plain = inLatin(text)
    .replace(zeroWidth, "")
    .replace(/\u00AD/g, "")
    .toLowerCase()
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(spacedDash, "-")
    .replace(/^[\p{P} ]+|[\p{P} ]+$/gu, "");
  return toneOnSecondVowel(plain);
});

export const withoutMarks = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

export const strip = (text: string): string => withoutMarks(fold(text));

export const letterCount = (text: string): number => text.normalize("NFC").match(/\p{L}/gu)?.length ?? 0;

/** A heading as it is compared. */
export const headingKey = cached((text) => {
  let rest = text.replace(zeroWidth, "");
  while (/\([^()]*\)/.test(rest)) rest = rest.replace(/\([^()]*\)/g, " ");
  return withoutMarks(inLatin(rest).toLowerCase()).replace(/[^\p{L}\p{N}]/gu, "");
});

export const otherNames = (text: string): string[] =>
  text
    .split(";")
    .filter((name) => !isBlankText(name))
    .map(fold);

// Spacing, composition, legacy fonts, case: one predicate per rule on text.

export const hasOddSpacing = (text: string): boolean =>
  /^\s|\s$|\s{2}|[\u00A0\r\n]|[\u200B-\u200D\u2060\u180E\uFEFF]/.test(text);

export const isNotComposed = (text: string): boolean => text.normalize("NFC") !== text;

// eslint-disable-next-line no-misleading-character-class -- the marks are listed one by one
const onlyInUnicode = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9\u0300-\u036F]/u;
const tcvn3Signs = [/(?<=[\p{L}¡-¿ÆÐß])[¡-¿ÆÐß](?=[\p{L}¡-¿ÆÐß])/gu, /(?<=\p{Ll})[À-ÅÇ-ÏÑ-Þ](?=\p{Ll})/gu];
const vniSigns = /[ae][âêôáàãåäùøûõïñ]|[ou][åäùøûõïñ]|o[âô]/giu;
const vniLetter = /[öñ]/iu;
const vniLetterInWord = /(?<=\p{L})[öñ]|[öñ](?=\p{L})/giu;

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

export const holdsVni = (text: string): boolean =>
  !onlyInUnicode.test(text.normalize("NFC")) && countOf(text.normalize("NFC"), vniSigns) > 0;

/** `othersHoldVni`: another text of the column has signs of VNI. */
export function looksLegacy(text: string, othersHoldVni: boolean): boolean {
  const composed = text.normalize("NFC");
  if (onlyInUnicode.test(composed)) return false;
  const pairs = countOf(composed, vniSigns);
  const beside = composed.replace(vniSigns, "aa");
  const tcvn3 = tcvn3Signs.reduce((sum, sign) => sum + countOf(composed, sign), 0);
  const single = othersHoldVni ? countOf(beside, vniLetterInWord) : 0;
  return tcvn3 >= 2 || pairs + single >= 2 || (pairs === 1 && vniLetter.test(beside));
}

export function isOneCase(text: string): boolean {
  const composed = text.normalize("NFC");
  const upper = composed.toUpperCase();
  const lower = composed.toLowerCase();
  // "Y A" is in capitals as names are: there is nothing to suggest.
  const proper = lower.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const isOne = upper !== lower && (composed === upper || composed === lower);
  return letterCount(text) >= 2 && isOne && composed !== proper;
}

// Words with a meaning.

const yesWords = ["có", "x", "v", "✓", "1", "true", "rồi", "đã có"];
const noWords = ["0", "false", "n/a"];
const noBeginnings = ["không", "ko", "chưa", "thiếu", "sẽ", "đang bổ sung", "đang làm"];

const beginsWith = (text: string, beginnings: string[]): boolean =>
  beginnings.some((beginning) => new RegExp(`^${beginning}(?![\\p{L}\\p{N}])`, "u").test(fold(text)));

export function yesNo(text: string): "yes" | "no" | "other" {
  if (isBlankText(text) || noWords.includes(fold(text)) || beginsWith(text, noBeginnings)) return "no";
  return yesWords.includes(fold(text)) ? "yes" : "other";
}

const metWords = ["đạt", "có", "x", "v", "✓", "✔", "☑", "√", "true"];
const notMetWords = ["không đạt", "chưa đạt", "không", "false"];

export function criterionMeaning(text: string): "met" | "not met" | "blank" | "unreadable" {
  if (isBlankText(text) || ["n/a", "không áp dụng"].includes(fold(text))) return "blank";
  if (metWords.includes(fold(text))) return "met";
  return notMetWords.includes(fold(text)) ? "not met" : "unreadable";
}

export function subjectOf(text: string): "collective" | "individual" | null {
  if (fold(text) === "tập thể") return "collective";
  return fold(text) === "cá nhân" ? "individual" : null;
}

const noAcceptances = ["không", "ko", "chưa", "từ chối", "bác", "đang", "chờ", "xin", "đề nghị"];

export const acceptsLateness = (text: string): boolean => letterCount(text) >= 10 && !beginsWith(text, noAcceptances);
