import type { Inverse } from "../../core/cells/change";
import type { SheetPlace } from "./paneState";

/** What one click wrote beside the nominations, or into them. */
export interface Step {
  readonly kind: "check" | "fix";
  /** Undoes the step, or redoes it. */
  readonly changes: Inverse;
  /** The cells that name a fix; absent = all that it wrote. In long lists, a fix includes the check that follows it. */
  readonly cells?: readonly string[];
}

/** The steps that can be undone, and those that can be redone; the next one is last. */
export interface StepHistory {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** Since the last step, rows that steps wrote have moved: those steps are gone. */
  readonly isCut: boolean;
}

export const NO_STEPS: StepHistory = { done: [], undone: [], isCut: false };

const MOST = 20;

/** After a new step nothing can be redone. A step that wrote nothing is not added. */
export const withStep = (history: StepHistory, step: Step): StepHistory =>
  step.changes.length === 0 ? history : { done: [...history.done, step].slice(-MOST), undone: [], isCut: false };

/** Steps know cells by their addresses: after some of its cells have moved, a step can't be undone any more. */
export function withoutMoved(history: StepHistory, { sheet, address }: SheetPlace): StepHistory {
  // The address of whole columns has no row: all rows have moved.
  const first = Number(/\d+/u.exec(address)?.[0] ?? 1);
  const stays = ({ changes }: Step) =>
    changes.every((change) => change.sheet !== sheet || change.row + change.values.length < first);
  const [done, undone] = [history.done.filter(stays), history.undone.filter(stays)];
  const isWhole = done.length === history.done.length && undone.length === history.undone.length;
  return isWhole ? history : { done, undone, isCut: true };
}
