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
  let at = 0;
  for (let left = count; left > 0 && at < text.length; left--) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** "7, 9, 12" and, past five, "… và 3 dòng khác": a text copied into 10,000 rows must not make 10,000 long lists. */
export function listRows(rows: readonly number[], total: number): { vi: string; en: string } {
  const shown = rows.slice(0, SHOWN).join(", ");
  const more = total - Math.min(rows.length, SHOWN);
  const en = `${total === 1 ? "row" : "rows"} ${shown}`;
  return more > 0 ? { vi: `${shown} và ${more} dòng khác`, en: `${en} and ${more} more` } : { vi: shown, en };
}
