/** The parts of a serial number in Excel's calendar. */
export interface DateParts {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  /** 0 = Sunday */
  weekday: number;
  hours: number;
  minutes: number;
  seconds: number;
  milliseconds: number;
}

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAYS_1904 = 1462;

/** Last serial number that Excel displays as a date: 31/12/9999. */
const LAST_SERIAL = 2_958_465;

/**
 * undefined if Excel displays the serial number as "####" (negative, or beyond the year 9999).
 * `step` is the smallest displayed unit in milliseconds: Excel rounds to it before it splits the day.
 */
export function serialToParts(serial: number, date1904: boolean, step = 1000): DateParts | undefined {
  if (serial < 0) return undefined;
  const total = Math.round((serial * DAY) / step) * step;
  let days = Math.floor(total / DAY);
  const time = total - days * DAY;
  const weekdayOffset = date1904 ? 5 : 6;
  const weekday = (days + weekdayOffset) % 7;
  if (date1904) days += DAYS_1904;
  if (days > LAST_SERIAL) return undefined;
  return { ...calendarDay(days, date1904), weekday, ...clock(time) };
}

/** Excel treats 1900 as a leap year: serial 60 is 29/2/1900, and 0 is 0/1/1900. */
function calendarDay(days: number, date1904: boolean): Pick<DateParts, "year" | "month" | "day"> {
  if (!date1904 && days === 60) return { year: 1900, month: 2, day: 29 };
  if (!date1904 && days === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(EPOCH_1900 + (days < 60 && !date1904 ? days + 1 : days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const clock = (time: number): Pick<DateParts, "hours" | "minutes" | "seconds" | "milliseconds"> => ({
  hours: Math.floor(time / 3_600_000),
  minutes: Math.floor(time / 60_000) % 60,
  seconds: Math.floor(time / 1000) % 60,
  milliseconds: time % 1000,
});

/** undefined for a day that does not exist or is out of range. */
export function partsToSerial(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return year === 1900 && month === 2 && day === 29 && !date1904 ? 60 : undefined;
  }
  const days = Math.round((date.getTime() - EPOCH_1900) / DAY);
  if (date1904) return days >= DAYS_1904 ? days - DAYS_1904 : undefined;
  const serial = days <= 60 ? days - 1 : days;
  return serial < 1 || serial > LAST_SERIAL ? undefined : serial;
}
