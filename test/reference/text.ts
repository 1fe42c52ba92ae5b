/** Vietnamese text: what counts as blank, and the two ways of comparing. */

const zeroWidth = /[\u200B-\u200D\u2060\u180E\uFEFF]/g;
const edgeSpace = /^[\s\u200B-\u200D\u2060\u180E\uFEFF]+|[\s\u200B-\u200D\u2060\u180E\uFEFF]+$/g;
const dash = "[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]";
const spacedDash = new RegExp(` ?${dash} ?`, "g");
const loneDashOrDots = new RegExp(`^(${dash}|[.…]+)$`);

export const trim = (text: string): string => text.replace(edgeSpace, "");

export function isBlankText(text: string): boolean {
  const rest = trim(text);
  return rest === "" || loneDashOrDots.test(rest);
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

export function fold(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(zeroWidth, "")
    .replace(/\u00AD/g, "")
    .toLowerCase()
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(spacedDash, "-")
    .replace(/^[\p{P} ]+|[\p{P} ]+$/gu, "");
  return toneOnSecondVowel(plain);
}

export const withoutMarks = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

export const strip = (text: string): string => withoutMarks(fold(text));

export const letterCount = (text: string): number => text.normalize("NFC").match(/\p{L}/gu)?.length ?? 0;

/** What of a heading is compared. */
export function headingKey(text: string): string {
  let rest = text.replace(zeroWidth, "");
  while (/\([^()]*\)/.test(rest)) rest = rest.replace(/\([^()]*\)/g, " ");
  return withoutMarks(rest.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, "");
}

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
const vniSigns = [/[ae](?=[âêôáàãåäùøûõïñ])/gu, /[ou](?=[åäùøûõïñ])/gu, /o(?=[âô])/gu];

export function looksLegacy(text: string): boolean {
  const composed = text.normalize("NFC");
  const count = (signs: RegExp[]) => signs.reduce((sum, sign) => sum + (composed.match(sign)?.length ?? 0), 0);
  return !onlyInUnicode.test(composed) && (count(tcvn3Signs) >= 2 || count(vniSigns) >= 2);
}

export function isOneCase(text: string): boolean {
  const composed = text.normalize("NFC");
  const upper = composed.toUpperCase();
  const lower = composed.toLowerCase();
  return upper !== lower && (composed === upper || composed === lower);
}

// Words with a meaning.

const yesWords = ["có", "x", "v", "✓", "1", "true", "rồi", "đã có"];
const noWords = ["không", "chưa", "chưa có", "0", "false"];

export function yesNo(text: string): "yes" | "no" | "other" {
  if (isBlankText(text) || noWords.includes(fold(text))) return "no";
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

export function acceptsLateness(text: string): boolean {
  return letterCount(text) >= 10 && !/^(không|chưa)(?!\p{L})/u.test(fold(text));
}
