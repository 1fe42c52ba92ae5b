import { dayOf } from "../../src/core/calendar/day";
import type { CellValue } from "../../src/core/cells/snapshot";

/** A cell of a test; null is empty. */
export type Content =
  | CellValue
  | null
  | { formula: string; result: CellValue }
  | { error: string }
  /** A date, formatted as dd/mm/yyyy; a time is added as a fraction of the day. */
  | { date: string; time?: number }
  | { value: CellValue; shown: string };

export interface CellParts {
  value: CellValue;
  formula: CellValue;
  text: string;
  type: string;
}

/** 28/04/2022 as Excel's serial number. */
export function serial(date: string): number {
  const [day = 0, month = 0, year = 0] = date.split("/").map(Number);
  const found = dayOf({ year, month, day });
  if (found === null) throw new Error(`The test names a day that no calendar has: ${date}`);
  return found;
}

/** The four arrays of a range, for one cell. */
export function partsOf(content: Content | undefined): CellParts {
  if (content === null || content === undefined) return { value: "", formula: "", text: "", type: "Empty" };
  if (typeof content !== "object") return plain(content, content);
  if ("formula" in content) return plain(content.result, content.formula);
  if ("error" in content) return { value: content.error, formula: content.error, text: content.error, type: "Error" };
  if ("shown" in content) return { ...plain(content.value, content.value), text: content.shown };
  const value = serial(content.date) + (content.time ?? 0);
  return { value, formula: value, text: content.date, type: "Double" };
}

function plain(value: CellValue, formula: CellValue): CellParts {
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return { value, formula, text, type: value === "" ? "Empty" : TYPES[typeof value as "string"] };
}

const TYPES = { string: "String", number: "Double", boolean: "Boolean" } as const;
