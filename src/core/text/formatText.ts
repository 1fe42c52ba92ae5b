import { remember } from "./memo";

/** The beginning of a text, at most so many UTF-16 units long. No letter is cut from its marks, no pair in half. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && continues(text, end)) end--;
  return text.slice(0, end);
}

/** Whether what begins here belongs to the character before: a mark, or the second half of a pair. */
function continues(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  return isSecondHalf || /^[\p{M}\u200d]/u.test(text.slice(index, index + 2)) || text[index - 1] === "\u200d";
}

const LONGEST = 80;

/** How many rows a message names. */
export const SHOWN = 5;

/** A value as a sentence quotes it: on one line, cut at 80 characters. */
export function quote(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST) return line;
  const cut = afterCharacters(line, LONGEST - 1);
  return afterCharacters(line.slice(cut), 1) + cut < line.length ? `${line.slice(0, cut)}…` : line;
}

/** Where so many characters end: some are two UTF-16 units. */
function afterCharacters(text: string, count: number): number {
  let index = 0;
  for (let left = count; left > 0 && index < text.length; left--)
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return index;
}

/** "7, 9, 12" and, past five, "… và 3 dòng khác": a text copied into 10,000 rows must not make 10,000 long lists. */
export function listRows(rows: readonly number[], total: number): { vi: string; en: string } {
  const shown = rows.slice(0, SHOWN).join(", ");
  const more = total - Math.min(rows.length, SHOWN);
  const en = `${total === 1 ? "row" : "rows"} ${shown}`;
  return more > 0 ? { vi: `${shown} và ${more} dòng khác`, en: `${en} and ${more} more` } : { vi: shown, en };
}

/** A count as official texts write it: "02", "28". */
export function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

/** English: "1 cell", "2 cells". */
export function plural(count: number | string, singular: string, plurals = `${singular}s`): string {
  return `${count} ${String(count) === "1" ? singular : plurals}`;
}

/** Excel holds 32,767 characters in a cell; one is left for the mark that keeps a text a text. */
const FIT_CELL_LONGEST = 32_766;

export const fitCell = (text: string): string => cutText(text, FIT_CELL_LONGEST);

/** A person's name with a capital at each word; null when it mixes capitals and small letters as names do. */
export const properName: (name: string) => { to: string } | null = remember((name) => {
  const upper = name.toUpperCase();
  const lower = name.toLowerCase();
  if (upper === lower || (name !== upper && name !== lower)) return null;
  return { to: lower.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()) };
});
