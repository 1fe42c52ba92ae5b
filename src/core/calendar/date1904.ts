import { DAYS_1904, isPlausible, yearOf } from "./day";

/** A year of four digits, standing alone. */
const LONG_YEAR = /(?<!\d)\d{4}(?!\d)/gu;
/** 8/4/22, 8-Apr-22, Apr 8, 22: three parts, with or without a time; no amount such as 2.345,10. */
const SHORT_YEAR =
  /(?:^|[^\d/.-])(?:\d{1,2}|\p{L}+)[\s/.,-]+(?:\d{1,2}|\p{L}+)[\s/.,-]+(\d{2})(?:\s+\d{1,2}:\d{2}.*)?$/u;

/**
 * Whether a numeric date cell counts from 1904, told by the year its text shows; null when the text shows none.
 * No API says it, and the two systems never agree on the year: they lie 1,462 days apart. Only days that a campaign
 * can mean tell anything, so that an amount that looks like a year does not.
 */
export function countsFrom1904(value: number, text: string): boolean | null {
  const serial = Math.floor(value);
  const from1904 = isShown(serial + DAYS_1904, text);
  return isShown(serial, text) === from1904 ? null : from1904;
}

function isShown(day: number, text: string): boolean {
  if (!isPlausible(day)) return false;
  const year = yearOf(day);
  if (text.match(LONG_YEAR)?.some((shown) => Number(shown) === year)) return true;
  return Number(SHORT_YEAR.exec(text)?.[1] ?? NaN) === year % 100;
}
