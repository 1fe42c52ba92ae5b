import type { Inverse } from "../../core/cells/inverse";
import type { SheetPlace } from "./paneState";

/** What was written beside the nominations, or into them, by one click. */
export interface Step {
  readonly kind: "check" | "fix";
  /** What undoes it, or does it once more. */
  readonly changes: Inverse;
}

/** The steps that can be undone, and those that were undone and can be done again; the next one is last. */
export interface StepHistory {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_STEPS: StepHistory = { done: [], undone: [] };

const MOST = 20;

/** After a new step nothing is left to be done again. One that wrote nothing is none. */
export const withStep = (history: StepHistory, step: Step): StepHistory =>
  step.changes.length === 0 ? history : { done: [...history.done, step].slice(-MOST), undone: [] };

/** Cells are known by their place: once some of them have moved, nothing is undone any more. */
export function withoutMoved(history: StepHistory, { sheet, address }: SheetPlace): StepHistory {
  // Of whole columns all rows have moved.
  const first = Number(/\d+/u.exec(address)?.[0] ?? 1);
  const isMoved = ({ changes }: Step) =>
    changes.some((change) => change.sheet === sheet && change.row + change.values.length >= first);
  return [...history.done, ...history.undone].some(isMoved) ? NO_STEPS : history;
}
