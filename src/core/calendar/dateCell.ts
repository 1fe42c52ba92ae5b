import type { Cell } from "../snapshot";
import { DAYS_1904, isPlausible, type Day } from "./day";
import { readDateText } from "./dateText";

export interface DateReading {
  /** null = not a date that a campaign can mean. */
  day: Day | null;
  /** A readable date that was typed as text. */
  asText: boolean;
}

/** A filled cell as a date: a serial number (time dropped) or one of the accepted texts. A boolean is none. */
export function dayOfCell(cell: Cell, from1904: boolean): DateReading {
  if (cell.kind === "text") {
    const day = readDateText(cell.value as string);
    return { day, asText: day !== null };
  }
  if (cell.kind !== "number") return { day: null, asText: false };
  const day = Math.floor(cell.value as number) + (from1904 ? DAYS_1904 : 0);
  return { day: isPlausible(day) ? day : null, asText: false };
}
