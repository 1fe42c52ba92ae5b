import type { CellValue } from "./snapshot";

/** The new content of a cell: a value or a formula. */
export type Input = CellValue | { readonly formula: string };

/** Adjacent cells that get new content, each only if it still has the expected one. */
export interface Change {
  sheet: string;
  row: number;
  column: number;
  /** The expected value, without a formula; null = anything. */
  from: readonly (readonly (CellValue | null)[])[];
  /** null leaves the cell unchanged. */
  to: readonly (readonly (Input | null)[])[];
  /** Number formats for the same cells. */
  formats?: readonly (readonly (string | null)[])[];
}

/** The input that gives a cell its current content again. */
export function inputOf(value: CellValue, formula: CellValue | undefined): Input {
  return isFormula(value, formula) ? { formula } : value;
}

export function isFormula(value: CellValue, formula: CellValue | undefined): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** The cells of a change as they are now. */
export interface CellContents {
  values: readonly (readonly CellValue[])[];
  formulas: readonly (readonly CellValue[])[];
}

/** A cell that was not written because it holds something else by now. */
export interface Refusal {
  sheet: string;
  row: number;
  column: number;
  reason: "changed" | "formula" | "stopped";
}

/** Splits a change into what can still be written and what can't. Cells with the new content already are in neither. */
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

/** A number equals the text of its digits, because a report quotes the text. */
function whyNot(from: CellValue | null, value: CellValue, formula: CellValue): Refusal["reason"] | null {
  if (from === null) return null;
  if (isFormula(value, formula)) return "formula";
  return value === from || String(value) === from ? null : "changed";
}

/** The request may be a repetition after a failure halfway. */
function holds(input: Input, value: CellValue, formula: CellValue): boolean {
  return typeof input === "object" ? formula === input.formula : value === input && !isFormula(value, formula);
}

export function isIdle({ to }: Change): boolean {
  return to.every((line) => line.every((input) => input === null));
}

export function countInputs(changes: readonly Change[]): number {
  return changes.reduce((sum, { to }) => sum + to.flat().filter((input) => input !== null).length, 0);
}
