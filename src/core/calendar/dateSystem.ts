import type { Grid, WorkbookSnapshot } from "../cells/snapshot";
import { DAYS_1904, isPlausible, yearOf } from "./day";

/** The shortest text of a date with its year: 8/4/22. */
const MIN_DATE_LENGTH = 6;

/** Whether a workbook uses the 1904 date system, judged by the first date cell whose text has its year. */
export function workbookUses1904(snapshot: WorkbookSnapshot): boolean {
  const grids = new Set<Grid>();
  for (const { cells } of [...snapshot.tables, ...snapshot.sheets]) if (cells) grids.add(cells);
  for (const { values, text } of grids) {
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        if (typeof value !== "number") continue;
        const shown = text[r]?.[c] ?? "";
        if (shown.length < MIN_DATE_LENGTH) continue;
        const answer = cellUses1904(value, shown);
        if (answer !== null) return answer;
      }
    }
  }
  return false;
}

/** A four-digit year as a separate number. */
const LONG_YEAR = /(?<!\d)\d{4}(?!\d)/gu;
/** 8/4/22, 8-Apr-22, Apr 8, 22: three parts, with or without a time, but not an amount such as 2.345,10. */
const SHORT_YEAR =
  /(?:^|[^\d/.-])(?:\d{1,2}|\p{L}+)[\s/.,-]+(?:\d{1,2}|\p{L}+)[\s/.,-]+(\d{2})(?:\s+\d{1,2}:\d{2}.*)?$/u;

/**
 * Whether a numeric date cell uses the 1904 system, judged by the year in its text; null when the text has none. No API
 * returns the system. The same number is never in the same year in both systems, which are 1,462 days apart. Only
 * plausible days of a campaign count, so that an amount similar to a year is ignored.
 */
export function cellUses1904(value: number, text: string): boolean | null {
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
