import { DAYS_1904, yearOf } from "./day";

/**
 * Whether a numeric date cell counts from 1904, told by the year its text shows; null when the text shows none.
 * No API says it, and the two systems never agree on the year: they lie 1,462 days apart.
 */
export function countsFrom1904(value: number, text: string): boolean | null {
  if (!Number.isFinite(value) || value < 0 || value > 2_958_465) return null;
  const serial = Math.floor(value);
  const years = [yearOf(serial), yearOf(serial + DAYS_1904)];
  for (const [shown] of text.matchAll(/\d+/gu)) {
    if (shown.length === 4) {
      const found = years.indexOf(Number(shown));
      if (found >= 0) return found === 1;
    }
  }
  const last = /\D(\d{2})(?:\s+\d{1,2}:\d{2}.*)?$/u.exec(text)?.[1];
  if (last === undefined) return null;
  const short = years.map((year) => year % 100).indexOf(Number(last));
  return short < 0 ? null : short === 1;
}
