import type { Cell } from "../../workbench/host/model";
import { trim } from "./text";

const dayOfEpoch = 25569;
const msPerDay = 86_400_000;

/** null when there is no such day, or it is outside 1990–2100. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / msPerDay + dayOfEpoch;
}

export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date((day - dayOfEpoch) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const time = "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?";
const dayFirst = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${time}$`);
const inWords = new RegExp(`^ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})${time}$`);
const yearFirst = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${time}$`);

export function readTextDate(text: string): number | null {
  const plain = trim(text).normalize("NFC").toLowerCase();
  const slashed = dayFirst.exec(plain);
  if (slashed) return dayNumber(Number(slashed[4]), Number(slashed[3]), Number(slashed[1]));
  const words = inWords.exec(plain);
  if (words) return dayNumber(Number(words[3]), Number(words[2]), Number(words[1]));
  const iso = yearFirst.exec(plain);
  if (iso) return dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return null;
}

/** A typed n/n/yyyy that is a real day in one order only. */
export function showsOrder(text: string): boolean {
  const [, item, , other, year] = dayFirst.exec(trim(text)) ?? [];
  const isDay = (month: string | undefined, day: string | undefined) =>
    dayNumber(Number(year), Number(month), Number(day)) !== null;
  return year !== undefined && isDay(item, other) !== isDay(other, item);
}

/** null = can't be read. The cell must be neither blank nor an error. */
export function readDate(cell: Cell | undefined, date1904: boolean): number | null {
  const value = cell?.value;
  if (typeof value === "string") return readTextDate(value);
  if (typeof value !== "number") return null;
  const day = Math.floor(value) + (date1904 ? 1462 : 0);
  const { year, month, day: dayOfMonth } = partsOf(day);
  return day >= 1 && day < 100_000 ? dayNumber(year, month, dayOfMonth) : null;
}

export function swapped(day: number): number | null {
  const parts = partsOf(day);
  return parts.day > 12 ? null : dayNumber(parts.year, parts.day, parts.month);
}

export function keepsDeadline(day: number, deadline: number, inclusive: boolean): boolean {
  return inclusive ? day <= deadline : day < deadline;
}
