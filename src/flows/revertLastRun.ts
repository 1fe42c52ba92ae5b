import type { Inverse, SkippedCell } from "../core/cells/change";
import { commit } from "../excel/write/commit";
import { toHostError } from "../excel/hostError";
import type { RunControl } from "../excel/runControl";
import { asOneStepOrMore } from "../excel/runExcel";

export interface Reverted {
  /** Cells that have their former content again. */
  cells: number;
  /** Cells that were not changed, because they now hold something else. */
  skipped: SkippedCell[];
  /** Redoes what was undone. */
  inverse: Inverse;
}

/**
 * Reverts what a run wrote beside the nominations, cell by cell, if the cell still has what the run wrote. The sheets
 * of the summary and the figures stay, since somebody may have written on them. The returned inverse redoes the run.
 * @throws HostError when Excel fails
 */
export async function revertLastRun(inverse: Inverse, control: RunControl = {}): Promise<Reverted> {
  try {
    const { cells, skipped, inverse: again } = await asOneStepOrMore((run) => commit(inverse, { run }, control));
    return { cells, skipped, inverse: again };
  } catch (error) {
    throw toHostError(error);
  }
}
