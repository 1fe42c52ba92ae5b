import type { CheckedWorkbook } from "../checkWorkbook";
import type { WorkbookSnapshot } from "../snapshot";
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
  return [...planColumnEdits(checked, report), ...planSummaryEdits(snapshot, checked, report, changes)];
}
