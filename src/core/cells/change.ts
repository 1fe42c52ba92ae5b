import type { CellsEdit, Edit, Input } from "./edits";
import type { CellValue } from "./snapshot";

/** Adjacent cells that other people fill: each gets new content only if it still has the expected content. */
export type Change = CellsEdit & Required<Pick<CellsEdit, "from">>;

export const isChange = (edit: Edit): edit is Change => edit.kind === "cells" && edit.from !== undefined;

/** The input that gives a cell its current content again. */
export function inputOf(value: CellValue, formula: CellValue | undefined): Input {
  return isFormula(value, formula) ? { formula } : value;
}

function isFormula(value: CellValue, formula: CellValue | undefined): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** The cells of a change as they are now. */
export interface CellContents {
  values: readonly (readonly CellValue[])[];
  formulas: readonly (readonly CellValue[])[];
  /** The value of the other cell that a change names. */
  beside?: CellValue | undefined;
}

/** A cell that was not written because it now holds something else. */
export interface SkippedCell {
  sheet: string;
  row: number;
  column: number;
  reason: "changed" | "formula" | "stopped";
}

/** Splits a change into what can still be written and what can't. Cells with the new content already are in neither. */
export function separateSkipped(
  change: Change,
  { values, formulas, beside }: CellContents,
): { change: Change; skipped: SkippedCell[] } {
  const skipped: SkippedCell[] = [];
  const { sheet, row, column, from } = change;
  const hasMoved = change.beside !== undefined && beside !== change.beside.value;
  const remaining = keep(change, (input, r, c) => {
    const value = values[r]?.[c] ?? "";
    const formula = formulas[r]?.[c] ?? "";
    const reason = hasMoved ? "changed" : whyNot(from[r]?.[c] ?? null, value, formula);
    if (reason !== null && !holds(input, value, formula))
      skipped.push({ sheet, row: row + r, column: column + c, reason });
    return reason === null;
  });
  return { change: remaining, skipped };
}

/** The cells of a change that are not in the other one. */
export function except(change: Change, other: Change): Change {
  return keep(change, (_, r, c) => (other.values[r]?.[c] ?? null) === null);
}

function keep(change: Change, isKept: (input: Input, r: number, c: number) => boolean): Change {
  const values = change.values.map((line, r) =>
    line.map((input, c) => (input !== null && isKept(input, r, c) ? input : null)),
  );
  const formats = change.formats?.map((line, r) => line.map((format, c) => (values[r]?.[c] === null ? null : format)));
  return { ...change, values, ...(formats && { formats }) };
}

/** A number equals the text of its digits, because a report quotes the text. */
function whyNot(from: CellValue | null, value: CellValue, formula: CellValue): SkippedCell["reason"] | null {
  if (from === null) return null;
  if (isFormula(value, formula)) return "formula";
  return value === from || String(value) === from ? null : "changed";
}

/** The request may be a repetition after a failure halfway. */
function holds(input: Input, value: CellValue, formula: CellValue): boolean {
  return typeof input === "object" ? formula === input.formula : value === input && !isFormula(value, formula);
}

export const writesNothing = ({ values }: CellsEdit): boolean =>
  values.every((line) => line.every((input) => input === null));

/** All cells of a change that was not started. */
export function notStarted({ sheet, row, column, values }: Change): SkippedCell[] {
  return values.flatMap((line, r) =>
    line.flatMap((input, c): SkippedCell[] =>
      input === null ? [] : [{ sheet, row: row + r, column: column + c, reason: "stopped" }],
    ),
  );
}

/** The changes that revert what a run wrote into the sheet of the nominations, the last write first. */
export type Inverse = readonly Change[];

/** Reverts the later run first, then the earlier one: a cell that both wrote directly gets its first value back. */
export function joinInverses(later: Inverse, earlier: Inverse): Inverse {
  if (!mayOverlap(later, earlier)) return [...later, ...earlier];
  const written = new Set(earlier.flatMap((change) => placesOf(change)));
  const laterFrom = new Map<string, Change["from"][number][number]>();
  const cut = later.map((change) => ({
    ...change,
    values: change.values.map((line, r) =>
      line.map((input, c) => {
        const place = keyOf(change, r, c);
        if (input === null || !written.has(place)) return input;
        laterFrom.set(place, change.from[r]?.[c] ?? null);
        return null;
      }),
    ),
  }));
  const joined = earlier.map((change) => ({
    ...change,
    from: change.from.map((line, r) => line.map((value, c) => laterFrom.get(keyOf(change, r, c)) ?? value)),
  }));
  return [...cut, ...joined];
}

/** Batches of one run write different rows, so their cells need not be compared. */
function mayOverlap(later: readonly Change[], earlier: readonly Change[]): boolean {
  const spans = [
    ...later.map((change) => ({ change, isLater: true })),
    ...earlier.map((change) => ({ change, isLater: false })),
  ];
  spans.sort((a, b) => a.change.row - b.change.row);
  /** By sheet: the row below everything that an inverse has written so far. */
  const below = { later: new Map<string, number>(), earlier: new Map<string, number>() };
  return spans.some(({ change: { sheet, row, values }, isLater }) => {
    const [own, other] = isLater ? [below.later, below.earlier] : [below.earlier, below.later];
    own.set(sheet, Math.max(own.get(sheet) ?? 0, row + values.length));
    return row < (other.get(sheet) ?? 0);
  });
}

function placesOf(change: Change): string[] {
  return change.values.flatMap((line, r) => line.flatMap((input, c) => (input === null ? [] : [keyOf(change, r, c)])));
}

function keyOf({ sheet, row, column }: Change, r: number, c: number): string {
  return `${sheet}\n${row + r}\n${column + c}`;
}
