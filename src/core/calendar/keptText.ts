import type { Cell } from "../cells/snapshot";
import { DAYS_1904, formatDay, partsOf } from "./day";

const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/u;

/**
 * The text of a cell for texts that are stored in the workbook, equal on every machine. How Excel displays a number or a
 * date depends on the region of the user.
 */
export function keptText({ value, text }: Pick<Cell, "value" | "text">): string {
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
