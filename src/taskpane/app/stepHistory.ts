import type { Inverse } from "../../core/cells/inverse";
import type { SheetPlace } from "./paneState";

/** What one click wrote beside the nominations, or into them. */
export interface Step {
  readonly kind: "check" | "fix";
  /** Undoes the step, or redoes it. */
  readonly changes: Inverse;
}

/** The steps that can be undone, and those that can be redone; the next one is last. */
export interface StepHistory {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_STEPS: StepHistory = { done: [], undone: [] };

const MOST = 20;

/** After a new step nothing can be redone. A step that wrote nothing is not added. */
export const withStep = (history: StepHistory, step: Step): StepHistory =>
  step.changes.length === 0 ? history : { done: [...history.done, step].slice(-MOST), undone: [] };

/** Steps know cells by their addresses: after some of these cells have moved, nothing can be undone. */
export function withoutMoved(history: StepHistory, { sheet, address }: SheetPlace): StepHistory {
  // The address of whole columns has no row: all rows have moved.
  const first = Number(/\d+/u.exec(address)?.[0] ?? 1);
  const isMoved = ({ changes }: Step) =>
    changes.some((change) => change.sheet === sheet && change.row + change.values.length >= first);
  return [...history.done, ...history.undone].some(isMoved) ? NO_STEPS : history;
}
