import type { CellValue } from "../core/snapshot";

/** Texts that Excel takes as they are: they begin with a letter and are no boolean, month or number. */
const PLAIN = /^\p{L}[^\d]*$|^HS-/u;
/** So are these, whatever is in them: no date, however it is written out, is longer than forty characters. */
const SENTENCE = /^\p{L}.{40}/su;
const SPECIAL = /^(?:true|false|đúng|sai)$/iu;

/**
 * A value as it must be written so that a text stays a text: Excel takes "=…", "+…", "-…" and "@…" for formulas and
 * "12/5" or "TRUE" for something else. A leading apostrophe is not part of the cell's value; but a cell formatted as
 * text may keep it, so there is none where none is needed.
 */
export function asWritten(value: CellValue | null): CellValue | null {
  if (typeof value !== "string" || value === "") return value;
  return (PLAIN.test(value) && !SPECIAL.test(value)) || SENTENCE.test(value) ? value : `'${value}`;
}
