const LETTERS = /\p{L}/gu;

/** How many letters a text has after NFC: what a reader would count, whatever keyboard typed it. */
export function countLetters(text: string): number {
  return text.normalize("NFC").match(LETTERS)?.length ?? 0;
}
