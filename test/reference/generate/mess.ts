import type { Random } from "../../support/random";

/** Different ways of typing the same words. */

const insertAt = (text: string, index: number, inserted: string): string =>
  text.slice(0, index) + inserted + text.slice(index);

function atSpace(random: Random, text: string, replacement: string): string {
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  if (spaces.length === 0) return text;
  const index = random.pick(spaces);
  return text.slice(0, index) + replacement + text.slice(index + 1);
}

/** ê + acute instead of ế: composed in part, as old input methods leave it. */
function composedInPart(text: string): string {
  return [...text]
    .map((letter) => {
      const parts = letter.normalize("NFD");
      return parts.length === 3 ? parts.slice(0, 2).normalize("NFC") + parts.slice(2) : letter;
    })
    .join("");
}

const tonePairs = [
  ["òa", "oà"],
  ["óa", "oá"],
  ["ỏa", "oả"],
  ["ọa", "oạ"],
  ["òe", "oè"],
  ["óe", "oé"],
  ["ủy", "uỷ"],
  ["úy", "uý"],
  ["ụy", "uỵ"],
] as const;

/** hòa ⇄ hoà, in syllables that end there. */
function otherTonePlacement(text: string): string {
  return tonePairs.reduce((result, [item, other]) => {
    const ending = new RegExp(`(${item}|${other})(?!\\p{L})`, "gu");
    return result.replace(ending, (found) => (found === item ? other : item));
  }, text.normalize("NFC"));
}

const lookAlikes: Record<string, string> = {
  ...{ a: "а", e: "е", o: "оο", p: "р", c: "с", y: "у", x: "х", i: "і" },
  ...{ A: "АΑ", B: "ВΒ", E: "ЕΕ", H: "НΗ", K: "КΚ", M: "МΜ", N: "Ν", O: "ОΟ", P: "РΡ", T: "ТΤ", X: "ХΧ" },
};

/** One letter of a longer word typed on a Cyrillic or Greek keyboard. */
function oneLookAlike(random: Random, text: string): string {
  const letters = [...text.normalize("NFD")];
  const inWord = (index: number) =>
    /\p{L}/u.test(
      letters
        .slice(index)
        .join("")
        .replace(/^.\p{M}*/u, "")
        .charAt(0),
    );
  const places = letters.flatMap((letter, index) => (letter in lookAlikes && inWord(index) ? [index] : []));
  if (places.length === 0) return text;
  const position = random.pick(places);
  letters[position] = random.pick([...lookAlikes[letters[position]!]!]);
  return letters.join("").normalize("NFC");
}

/** Old keyboards wrote the Icelandic letter. */
const withEth = (text: string): string => text.normalize("NFC").replace(/Đ/g, "Ð").replace(/đ/g, "ð");

type Change = (random: Random, text: string) => string;

const spacing: Change[] = [
  (_, text) => ` ${text}`,
  (_, text) => `${text}  `,
  (random, text) => atSpace(random, text, "  "),
  (random, text) => atSpace(random, text, "\u00A0"),
  (random, text) => atSpace(random, text, "\n"),
  (random, text) => atSpace(random, text, " \n"),
  (_, text) => `${text}\u00A0`,
  (random, text) => insertAt(text, random.int(0, text.length), random.pick(["\u200B", "\uFEFF", "\u200D", "\u2060"])),
];

const spelling: Change[] = [
  (_, text) => text.normalize("NFD"),
  (_, text) => composedInPart(text),
  (_, text) => otherTonePlacement(text),
  (random, text) => text.replace(/ ?[-–] ?/g, random.pick(["-", " - ", "–", " — ", "\u2011", "−"])),
  (_, text) => text.toUpperCase(),
  (_, text) => text.toLowerCase(),
  (_, text) => `${text}.`,
  (_, text) => withEth(text),
  (random, text) => oneLookAlike(random, text),
];

/** Sometimes changes a text in ways that a folding comparison ignores. */
export function mess(random: Random, text: string, probability: number): string {
  let result = text;
  if (random.chance(probability)) result = random.pick(spelling)(random, result);
  if (random.chance(probability)) result = random.pick(spacing)(random, result);
  return result;
}

/** For single words with a meaning: case, edges and composition only. */
export function messWord(random: Random, word: string, probability: number): string {
  if (!random.chance(probability)) return word;
  const changes: Change[] = [
    (_, text) => ` ${text}`,
    (_, text) => `${text} `,
    (_, text) => `${text}\u00A0`,
    (_, text) => text.toUpperCase(),
    (_, text) => text.toLowerCase(),
    (_, text) => text.normalize("NFD"),
    (_, text) => withEth(text),
  ];
  return random.pick(changes)(random, word);
}

/** Headings lose case, marks, spaces, punctuation and what is in parentheses. */
export function messHeading(random: Random, heading: string, probability: number): string {
  if (!random.chance(probability)) return heading;
  const changes: Change[] = [
    (_, text) => text.toUpperCase(),
    (_, text) => text.toLowerCase(),
    (_, text) => text.normalize("NFD"),
    (_, text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D"),
    (rng, text) => atSpace(rng, text, "\n"),
    (rng, text) => atSpace(rng, text, "\u00A0"),
    (rng, text) => `${text} ${rng.pick(["(*)", "(ghi đầy đủ)", "(ghi (đủ) tên)", "(nếu có)", "\n(dd/mm/yyyy)"])}`,
    (_, text) => ` ${text}: `,
    (_, text) => text.replace(/,/g, " -").replace(/\//g, " / "),
    (_, text) => withEth(text),
    (rng, text) => oneLookAlike(rng, text),
  ];
  return random.pick(changes)(random, heading);
}
