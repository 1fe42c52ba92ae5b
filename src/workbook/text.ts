import type { CellValue } from "../core/snapshot";

/** Texts that Excel takes as they are: they begin with a letter and are no boolean, month or number. */
const PLAIN = /^\p{L}[^\d]*$|^HS-/u;
const SPECIAL = /^(?:true|false|đúng|sai)$/iu;

/**
 * A value as it must be written so that a text stays a text: Excel takes "=…", "+…", "-…" and "@…" for formulas and
 * "12/5" or "TRUE" for something else. A leading apostrophe is not part of the cell's value.
 */
export function asWritten(value: CellValue | null): CellValue | null {
  if (typeof value !== "string" || value === "") return value;
  return PLAIN.test(value) && !SPECIAL.test(value) ? value : `'${value}`;
}
