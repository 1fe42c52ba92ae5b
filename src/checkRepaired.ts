import { checkInSteps, type CheckedWorkbook, type CheckOptions, type CheckResult } from "./core/checkWorkbook";
import type { CellsEdit } from "./core/report/edits";
import type { Report } from "./core/report/report";
import type { Grid, WorkbookSnapshot } from "./core/snapshot";
import { inSlices } from "./inSlices";
import type { MisplacedIds } from "./workbook/misplacedIds";
import type { RunControl } from "./workbook/runControl";

export interface RepairedCheck {
  report: Report;
  lists: CheckResult["lists"];
  /** null when a finding stopped the run: then there is nothing to write on, and nothing to repair. */
  found: { checked: CheckedWorkbook; standing: Grid; repairs: CellsEdit[] } | null;
}

/**
 * Checks the workbook as it would be without the writes of this run that landed on moved rows. Answers also the edits
 * that give their ids back, and the nominations as they stand.
 */
export async function checkRepaired(
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
  misplaced: MisplacedIds,
  control: RunControl,
): Promise<RepairedCheck> {
  const first = await inSlices(checkInSteps(snapshot, options), control);
  if (first.checked === null) return { report: first.report, lists: first.lists, found: null };
  const { edits: repairs, standing } = misplaced.restore(first.checked);
  const { report, checked, lists } = repairs.length === 0 ? first : await inSlices(checkInSteps(snapshot, options));
  return { report, lists, found: checked === null ? null : { checked, standing, repairs } };
}
