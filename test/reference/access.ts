import { a1, textOf } from "./cells";
import { readDate } from "./dates";
import { inputFields } from "./headings";
import type { CellState, Context, Nomination, RowFinding, Severity } from "./types";

/** Helpers for reading a nomination's cells, shared by the rules. */

type Cells = Pick<Nomination, "states" | "cells">;

export const state = (nomination: Cells, field: string): CellState => nomination.states.get(field) ?? "absent";
export const filled = (nomination: Cells, field: string): boolean => state(nomination, field) === "filled";
export const blank = (nomination: Cells, field: string): boolean => state(nomination, field) === "blank";

/** "" unless filled. */
export const text = (nomination: Cells, field: string): string =>
  filled(nomination, field) ? textOf(nomination.cells.get(field)) : "";

/** The text only where the cell holds a text, not a number or a truth value. */
export function typedText(nomination: Nomination, field: string): string {
  return typeof nomination.cells.get(field)?.value === "string" ? text(nomination, field) : "";
}

/** null = absent, an error, blank or unreadable. */
export function date(context: Pick<Context, "date1904">, nomination: Cells, field: string): number | null {
  return filled(nomination, field) ? readDate(nomination.cells.get(field), context.date1904) : null;
}

export const isDoubled = (context: Context, field: string): boolean =>
  (context.place.columns.get(field)?.length ?? 0) > 1;
export const isPresent = (context: Context, field: string): boolean => context.place.columns.get(field)?.length === 1;
export const presentFields = (context: Context): string[] =>
  inputFields(context.plan.criteria).filter((field) => isPresent(context, field));

/** The stages in which the rules marked N fire. */
export const isNominationStage = (context: Context): boolean => context.stage !== "registration";

export function finding(
  context: Context,
  nomination: Nomination,
  rule: string,
  severity: Severity,
  field: string,
): RowFinding {
  const column = context.place.columns.get(field)?.[0] ?? 0;
  return { row: nomination.row, rule, severity, cell: a1(nomination.row, column) };
}
