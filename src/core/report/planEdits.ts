import type { CheckedWorkbook } from "../checkWorkbook";
import type { WorkbookSnapshot } from "../cells/snapshot";
import { runThrough, type Steps } from "../steps";
import { planFigures } from "../summary/planFigures";
import { planSummary } from "../summary/planSummary";
import { changesSince } from "./changesSince";
import { planColumnEdits } from "./columnEdits";
import type { Edit } from "../cells/edits";
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
  const summary = planSummary(snapshot, checked, report);
  yield;
  const parts: PlannedPart[] = [
    { part: "columns", edits: columns },
    { part: "summary", edits: summary },
    { part: "figures", edits: planFigures(snapshot, checked, report, changes) },
  ];
  return parts.filter(({ edits }) => edits.length > 0);
}

/** A part that Excel would refuse, as is known before anything is written. */
interface BlockedPart {
  part: PlannedPart["part"];
  failure: "structure-protected" | "name-taken";
  /** The defined name that is in the way. */
  subject: string | null;
}

/** Sorts out the parts that need a new sheet where the workbook's structure is protected, or a name that is taken. */
export function sortOutBlocked(
  { structureProtected = false, namesTaken = [] }: WorkbookSnapshot,
  parts: readonly PlannedPart[],
): { open: PlannedPart[]; blocked: BlockedPart[] } {
  const open: PlannedPart[] = [];
  const blocked: BlockedPart[] = [];
  for (const planned of parts) {
    const { part, edits } = planned;
    // Tables and defined names share one space of names, in which capitals do not count.
    const tables = edits.flatMap((edit) => (edit.kind === "addTable" ? [edit.name.toLowerCase()] : []));
    const subject = namesTaken.find((name) => tables.includes(name.toLowerCase()));
    if (subject !== undefined) blocked.push({ part, failure: "name-taken", subject });
    else if (structureProtected && edits.some(({ kind }) => kind === "addSheet"))
      blocked.push({ part, failure: "structure-protected", subject: null });
    else open.push(planned);
  }
  return { open, blocked };
}
