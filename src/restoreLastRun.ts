import type { Refusal } from "./core/changes/change";
import { countInputs } from "./core/changes/change";
import type { Inverse } from "./core/changes/inverse";
import { planRestore } from "./core/changes/planRestore";
import { applyChanges } from "./workbook/applyChanges";
import { toHostError } from "./workbook/hostError";
import { lookAround } from "./workbook/lookAround";
import { unlessCancelled, type RunControl } from "./workbook/runControl";
import { takeAway } from "./workbook/takeAway";

export interface Restored {
  /** Cells that hold what they held before the run. */
  cells: number;
  /** Sheets that the run had made and that are gone again. */
  removed: string[];
  /** Cells that hold something else by now, and were left. */
  refused: Refusal[];
  /** Sheets that were left as they are, since somebody has written there. */
  kept: string[];
}

/**
 * Puts back what a run has changed, as long as it stands as the run left it: what anybody has written since stays.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function restoreLastRun(inverse: Inverse, control: RunControl = {}): Promise<Restored> {
  try {
    const { changes, now } = await unlessCancelled(lookAround(inverse), control);
    const plan = planRestore({ ...inverse, changes }, now);
    const { done, refused } = await applyChanges(plan.changes, control);
    await takeAway(refused.length === 0 ? plan : { ...plan, narrowed: [], resized: [] });
    return {
      cells: countInputs(done),
      removed: plan.removed,
      refused: [...plan.refused, ...refused],
      kept: plan.kept,
    };
  } catch (error) {
    throw toHostError(error);
  }
}
