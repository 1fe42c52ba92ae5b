import type { CellValue } from "./snapshot";

/** What a cell gets: a value, or a formula where one stood. */
export type Input = CellValue | { readonly formula: string };

/** Neighbouring cells that get another content, each only if it still holds what it should. */
export interface Change {
  sheet: string;
  row: number;
  column: number;
  /** What must stand there, and no formula; null = whatever. */
  from: readonly (readonly (CellValue | null)[])[];
  /** null leaves its cell as it is. */
  to: readonly (readonly (Input | null)[])[];
  /** Number formats that go with it, by the same cells. */
  formats?: readonly (readonly (string | null)[])[];
}

/** What must be written so that a cell holds again what it holds. */
export function inputOf(value: CellValue, formula: CellValue | undefined): Input {
  return isFormula(value, formula) ? { formula } : value;
}

export function isFormula(value: CellValue, formula: CellValue | undefined): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** The cells of a change as they stand, read anew. */
export interface CellContents {
  values: readonly (readonly CellValue[])[];
  formulas: readonly (readonly CellValue[])[];
}

/** A cell that was not written because something else stands in it by now. */
export interface Refusal {
  sheet: string;
  row: number;
  column: number;
  reason: "changed" | "formula" | "stopped";
}

/** What of a change may still be done, and what not. A cell that holds already what it should get needs neither. */
export function withhold(change: Change, { values, formulas }: CellContents): { change: Change; refused: Refusal[] } {
  const refused: Refusal[] = [];
  const to = change.to.map((line, r) =>
    line.map((input, c) => {
      if (input === null) return null;
      const reason = whyNot(change.from[r]?.[c] ?? null, values[r]?.[c] ?? "", formulas[r]?.[c] ?? "");
      if (reason === null) return input;
      if (holds(input, values[r]?.[c] ?? "", formulas[r]?.[c] ?? "")) return null;
      refused.push({ sheet: change.sheet, row: change.row + r, column: change.column + c, reason });
      return null;
    }),
  );
  const formats = change.formats?.map((line, r) => line.map((format, c) => (to[r]?.[c] === null ? null : format)));
  return { change: { ...change, to, ...(formats === undefined ? {} : { formats }) }, refused };
}

/** A number is known by the text of its digits too: that is what a report quotes. */
function whyNot(from: CellValue | null, value: CellValue, formula: CellValue): Refusal["reason"] | null {
  if (from === null) return null;
  if (isFormula(value, formula)) return "formula";
  return value === from || String(value) === from ? null : "changed";
}

/** As when the same was asked before and Excel failed half way. */
function holds(input: Input, value: CellValue, formula: CellValue): boolean {
  return typeof input === "object" ? formula === input.formula : value === input && !isFormula(value, formula);
}

export function isIdle({ to }: Change): boolean {
  return to.every((line) => line.every((input) => input === null));
}

export function countInputs(changes: readonly Change[]): number {
  return changes.reduce((sum, { to }) => sum + to.flat().filter((input) => input !== null).length, 0);
}
