import type { CheckedWorkbook } from "../checkWorkbook";
import type { WorkbookSnapshot } from "../snapshot";
import { mapInSteps, runThrough, type Steps } from "../steps";
import { changesSince } from "./changesSince";
import { planColumnEdits } from "./columnEdits";
import type { Edit } from "./edits";
import type { Report } from "./report";
import { planSummaryEdits } from "./summaryEdits";

/** All that a validation writes: the three columns beside the nominations, and the summary. Empty when nothing differs. */
export function planEdits(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook,
  report: Report,
  changes = changesSince(checked, report),
): Edit[] {
  return runThrough(planInSteps(snapshot, checked, report, changes));
}

/** The same with pauses. */
export function* planInSteps(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook,
  report: Report,
  changes = changesSince(checked, report),
): Steps<Edit[]> {
  const beside = planColumnEdits(checked, report);
  yield;
  // The list of the Director asks for all of them: made here, they take their time in steps.
  yield* mapInSteps(checked.nominations, ({ fingerprint }) => fingerprint);
  return [...beside, ...planSummaryEdits(snapshot, checked, report, changes)];
}
