import type { Refusal } from "../core/cells/change";
import type { Inverse } from "../core/cells/inverse";
import { commit } from "../excel/commit";
import { toHostError } from "../excel/hostError";
import type { RunControl } from "../excel/runControl";
import { asOneStepOrMore } from "../excel/undoGroup";

export interface Reverted {
  /** Cells that hold what they held before the run. */
  cells: number;
  /** Cells that hold something else by now, and were left. */
  refused: Refusal[];
  /** Does again what was undone. */
  inverse: Inverse;
}

/**
 * Puts back what a run wrote beside the nominations, cell by cell, as long as it still holds what the run left there. The
 * sheets of the summary and the figures stay: somebody may have written on them. With the inverse that it answers, the same
 * does it again.
 * @throws HostError when Excel fails.
 */
export async function revertLastRun(inverse: Inverse, control: RunControl = {}): Promise<Reverted> {
  try {
    const { cells, refused, inverse: again } = await asOneStepOrMore((run) => commit(inverse, { run }, control));
    return { cells, refused, inverse: again };
  } catch (error) {
    throw toHostError(error);
  }
}
