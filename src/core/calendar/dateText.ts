import { INVISIBLE } from "../text/traits";
import { trim } from "../text/whitespace";
import { type Day, dayOf, DAYS_1904, formatDay, isPlausible, partsOf } from "./day";
import type { Cell } from "../cells/snapshot";

/** Times are dropped: "30/11/2022 24:00" is that day. */
const TIME = "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?";
const NUMERIC = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${TIME}$`, "u");
const ISO = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME}$`, "u");
const LONG = new RegExp(`^ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})${TIME}$`, "u");
const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, "gu");

function normal(text: string): string {
  return trim(text).replace(INVISIBLES, "").normalize("NFC").toLowerCase();
}

/**
 * Reads a date typed as text, as day, month, year: d/m/yyyy, d-m-yyyy, d.m.yyyy, "ngày d tháng m năm yyyy", yyyy-mm-dd.
 * A time after it is dropped. null for anything else, including two-digit years and days that do not exist.
 */
export function readDateText(text: string): Day | null {
  const line = normal(text);
  const numeric = NUMERIC.exec(line);
  if (numeric) return plausible(numeric[4], numeric[3], numeric[1]);
  const long = LONG.exec(line);
  if (long) return plausible(long[3], long[2], long[1]);
  const iso = ISO.exec(line);
  return iso ? plausible(iso[1], iso[2], iso[3]) : null;
}

/**
 * A text n/n/yyyy that is a valid day in only one order: others in its column may have been read in the other order.
 */
export function isDayInOneOrder(text: string): boolean {
  const numeric = NUMERIC.exec(normal(text));
  if (numeric === null) return false;
  const [first, second, year] = [numeric[1], numeric[3], numeric[4]].map(Number) as [number, number, number];
  const isDay = (day: number, month: number) => dayOf({ year, month, day }) !== null;
  return isDay(first, second) !== isDay(second, first);
}

function plausible(year?: string, month?: string, day?: string): Day | null {
  const found = dayOf({ year: Number(year), month: Number(month), day: Number(day) });
  return found !== null && isPlausible(found) ? found : null;
}

export interface DateReading {
  /** null = not a plausible date of a campaign. */
  day: Day | null;
  /** A readable date that was typed as text. */
  asText: boolean;
}

/** Reads a filled cell as a date: a serial number (time dropped) or one of the accepted texts; never a boolean. */
export function dayOfCell(cell: Cell, from1904: boolean): DateReading {
  if (cell.kind === "text") {
    const day = readDateText(cell.value as string);
    return { day, asText: day !== null };
  }
  if (cell.kind !== "number") return { day: null, asText: false };
  const day = Math.floor(cell.value as number) + (from1904 ? DAYS_1904 : 0);
  return { day: isPlausible(day) ? day : null, asText: false };
}

const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/u;

/**
 * The text of a cell for texts that are stored in the workbook, equal on every machine. How Excel displays a number or
 * a date depends on the region of the user.
 */
export function storedText({ value, text }: Pick<Cell, "value" | "text">): string {
  if (typeof value !== "number") return text;
  const shown = DATE.test(text) ? [value, value + DAYS_1904].find((day) => isShown(day, text)) : undefined;
  return shown === undefined ? String(value) : formatDay(shown);
}

/** In any order, with two or four digits of the year. */
function isShown(serial: number, text: string): boolean {
  const { year, month, day } = partsOf(serial);
  const parts = text.split(/[/.-]/u).map(Number);
  const rest = [day, month].every((part) => parts.splice(parts.indexOf(part), 1)[0] === part);
  return rest && (parts[0] === year || parts[0] === year % 100);
}
