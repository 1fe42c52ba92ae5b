import { countInputs, type Refusal } from "../core/cells/change";
import type { Inverse } from "../core/cells/inverse";
import { applyChanges } from "../excel/applyChanges";
import { toHostError } from "../excel/hostError";
import type { RunControl } from "../excel/runControl";
import { asOneStepOrMore } from "../excel/undoGroup";

export interface Reverted {
  /** Cells that hold what they held before the run. */
  cells: number;
  /** Cells that hold something else by now, and were left. */
  refused: Refusal[];
}

/**
 * Puts back what a run wrote beside the nominations, cell by cell, as long as it still holds what the run left there. The
 * sheets of the summary and the figures stay: somebody may have written on them.
 * @throws HostError when Excel fails.
 */
export async function revertLastRun(inverse: Inverse, control: RunControl = {}): Promise<Reverted> {
  try {
    const { done, refused } = await asOneStepOrMore((run) => applyChanges(inverse, control, run));
    return { cells: countInputs(done), refused };
  } catch (error) {
    throw toHostError(error);
  }
}
