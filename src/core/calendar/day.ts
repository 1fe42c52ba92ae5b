/** A calendar day as Excel's serial number in the 1900 system, without time. 28/4/2022 = 44679. */
export type Day = number;

const UNIX_EPOCH = 25569;
const MILLISECONDS = 86_400_000;

/** Difference between the serial numbers of a date in the 1904 and the 1900 system, in days. */
export const DAYS_1904 = 1462;

interface DayParts {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
}

/** null when there is no such day (31/02). */
export function dayOf({ year, month, day }: DayParts): Day | null {
  const time = Date.UTC(year, month - 1, day);
  const serial = time / MILLISECONDS + UNIX_EPOCH;
  const parts = partsOf(serial);
  return parts.year === year && parts.month === month && parts.day === day ? serial : null;
}

export function partsOf(day: Day): DayParts {
  // Days since 1 March 0000, so that a leap day is the last day of its year.
  const days = Math.floor(day) - UNIX_EPOCH + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

export function yearOf(day: Day): number {
  return partsOf(day).year;
}

/** dd/mm/yyyy */
export function formatDay(value: Day): string {
  const { year, month, day } = partsOf(value);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

/** The days that a cell may hold, typed or as a number: 1/1/1990 to 31/12/2100. */
export const FIRST_DAY: Day = 32874;
export const LAST_DAY: Day = 73415;

/** A plausible day of a campaign: a typed 2022 (serial 2022 = 1905) is not one. */
export function isPlausible(day: Day): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

export const FIRST_YEAR = yearOf(FIRST_DAY);
export const LAST_YEAR = yearOf(LAST_DAY);
