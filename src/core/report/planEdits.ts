import type { CheckedWorkbook } from "../checkWorkbook";
import type { WorkbookSnapshot } from "../snapshot";
import { mapInSteps, runThrough, type Steps } from "../steps";
import { planFigures } from "../figures/planFigures";
import { planSummary } from "../summary/planSummary";
import { changesSince } from "./changesSince";
import { planColumnEdits } from "./columnEdits";
import type { Edit } from "./edits";
import type { Report } from "./report";

/** What a check writes in one place; Excel may take one part and refuse another. */
export interface PlannedPart {
  part: "columns" | "summary" | "figures";
  edits: Edit[];
}

/** All that a check writes, parts without edits left out: empty when nothing differs. */
export function planEdits(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook,
  report: Report,
  changes = changesSince(checked, report),
): PlannedPart[] {
  return runThrough(planInSteps(snapshot, checked, report, changes));
}

/** The same with pauses. */
export function* planInSteps(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook,
  report: Report,
  changes = changesSince(checked, report),
): Steps<PlannedPart[]> {
  const columns = planColumnEdits(checked, report);
  yield;
  // The Director's list asks for all of them: made here, they take their time in steps.
  yield* mapInSteps(checked.nominations, ({ hashes }) => hashes);
  const summary = planSummary(snapshot, checked, report);
  const parts: PlannedPart[] = [
    { part: "columns", edits: columns },
    { part: "summary", edits: summary },
    { part: "figures", edits: planFigures(snapshot, checked, report, changes) },
  ];
  return parts.filter(({ edits }) => edits.length > 0);
}
