import { memoize } from "./memo";

/** The first `longest` UTF-16 units of a text, without cutting a letter from its marks or a surrogate pair in half. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && continues(text, end)) end--;
  return text.slice(0, end);
}

/** Whether the character at `index` belongs to the one before: a mark, or the second half of a pair. */
function continues(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  return isSecondHalf || /^[\p{M}\u200d]/u.test(text.slice(index, index + 2)) || text[index - 1] === "\u200d";
}

const MAX_QUOTE_LENGTH = 80;

/** How many rows a message lists. */
export const MAX_LISTED = 5;

/** How many characters a list in a message has, so that its line fits into a cell of `Chi tiết kiểm tra`. */
const MAX_LIST_LENGTH = 240;

/**
 * How many of the items a message can list, with two characters between them; at least one.
 * @param textOf an item as it is listed
 */
export function countOnLine<T>(items: readonly T[], textOf: (item: T) => string, longest = MAX_LIST_LENGTH): number {
  let length = 0;
  const tooMany = items.findIndex((item) => (length += textOf(item).length + 2) > longest);
  return tooMany < 0 ? items.length : Math.max(tooMany, 1);
}

interface Bilingual {
  vi: string;
  en: string;
}

/**
 * As many of the texts as fit on a line, and how many more there are.
 * @param noun what they are, in Vietnamese
 */
export function listOnLine(texts: readonly (string | Bilingual)[], noun: string, longest?: number): Bilingual {
  const items = texts.map((text) => (typeof text === "string" ? { vi: text, en: text } : text));
  const shown = items.slice(
    0,
    countOnLine(items, ({ vi }) => vi, longest),
  );
  const vi = shown.map((item) => item.vi).join(", ");
  const en = shown.map((item) => item.en).join(", ");
  const more = items.length - shown.length;
  return more === 0 ? { vi, en } : { vi: `${vi} và ${more} ${noun} khác`, en: `${en} and ${more} more` };
}

/** Names of sheets, as many as fit on a line. */
export const listSheets = (names: readonly string[], longest?: number): Bilingual =>
  listOnLine(
    names.map((name) => `"${name}"`),
    "trang",
    longest,
  );

/** A value as quoted in a sentence: on one line, cut at 80 characters or fewer. */
export function quote(text: string, longest = MAX_QUOTE_LENGTH): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= longest) return line;
  const cut = afterCharacters(line, longest - 1);
  return afterCharacters(line.slice(cut), 1) + cut < line.length ? `${line.slice(0, cut)}…` : line;
}

/** The index after `count` characters, some of which have two UTF-16 units. */
function afterCharacters(text: string, count: number): number {
  let index = 0;
  for (let remaining = count; remaining > 0 && index < text.length; remaining--)
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return index;
}

/** "7, 9, 12", or "… và 3 dòng khác" after five: messages stay short when a text was copied into 10,000 rows. */
export function listRows(rows: readonly number[], total: number): Bilingual {
  const shown = rows.slice(0, MAX_LISTED).join(", ");
  const more = total - Math.min(rows.length, MAX_LISTED);
  const en = `${total === 1 ? "row" : "rows"} ${shown}`;
  return more > 0 ? { vi: `${shown} và ${more} dòng khác`, en: `${en} and ${more} more` } : { vi: shown, en };
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A count in two digits, as in official texts: "02", "28". */
export function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

/** English: "1 cell", "2 cells". */
export function plural(count: number | string, singular: string, plurals = `${singular}s`): string {
  return `${count} ${String(count) === "1" ? singular : plurals}`;
}

/** Excel's limit is 32,767 characters; one is left for the apostrophe that keeps a text a text. */
const MAX_CELL_LENGTH = 32_766;

export const fitCell = (text: string): string => cutText(text, MAX_CELL_LENGTH);

/** Abbreviated titles, as they are written before a name: "TS. Nguyễn Văn An", "PGS.TS Lê An". */
const TITLES = ["GS", "PGS", "TSKH", "TS", "ThS", "BS", "DS", "KS", "CN", "LS"];
const LEADING_TITLES = new RegExp(`^\\s*(?:(?:${TITLES.join("|")})(?:\\.\\s*|\\s+))+(?=\\p{L})`, "iu");

/** A person's name with a capital at each word; null when the name already mixes capitals and small letters. */
export const properName: (name: string) => { to: string } | null = memoize((name) => {
  const upper = name.toUpperCase();
  const lower = name.toLowerCase();
  if (upper === lower || (name !== upper && name !== lower)) return null;
  const proper = lower.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
  const [titles = ""] = LEADING_TITLES.exec(lower) ?? [];
  const asWritten = titles.replace(
    /[a-z]+/gu,
    (title) => TITLES.find((known) => known.toLowerCase() === title) ?? title,
  );
  return { to: asWritten + proper.slice(titles.length) };
});
