const LONGEST = 80;

/** How many rows a message names. */
export const SHOWN = 5;

/** A value as a sentence quotes it: on one line, cut at 80 characters. */
export function quote(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = line.length > LONGEST ? Array.from(line) : null;
  return characters !== null && characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : line;
}

/** "7, 9, 12" and, past five, "… và 3 dòng khác": a text copied into 10,000 rows must not make 10,000 long lists. */
export function listRows(rows: readonly number[], total: number): { vi: string; en: string } {
  const shown = rows.slice(0, SHOWN).join(", ");
  const more = total - Math.min(rows.length, SHOWN);
  return more > 0 ? { vi: `${shown} và ${more} dòng khác`, en: `${shown} and ${more} more` } : { vi: shown, en: shown };
}
