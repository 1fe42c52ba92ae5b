import type { CheckedWorkbook } from "../checkWorkbook";
import type { WorkbookSnapshot } from "../cells/snapshot";
import { type Steps } from "../steps";
import { planFigures } from "../summary/planFigures";
import { planSummary } from "../summary/planSummary";
import { changesSince } from "./detail";
import { planColumnEdits } from "./columnEdits";
import type { Edit } from "../cells/edits";
import type { Report } from "./report";

/** What a check writes in one place; Excel may accept one part and refuse another. */
export interface PlannedPart {
  part: "columns" | "summary" | "figures";
  edits: Edit[];
}

/** Everything that a check writes, in steps, without empty parts; [] when nothing differs. */
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

/** A part that Excel would refuse, which is known before anything is written. */
interface BlockedPart {
  part: PlannedPart["part"];
  failure: "structure-protected" | "name-taken";
  /** The defined name that is in the way. */
  subject: string | null;
}

/** Finds the parts that need a new sheet in a workbook whose structure is protected, or a name that is taken. */
export function separateBlocked(
  { structureProtected = false, namesTaken = [] }: WorkbookSnapshot,
  parts: readonly PlannedPart[],
): { open: PlannedPart[]; blocked: BlockedPart[] } {
  const open: PlannedPart[] = [];
  const blocked: BlockedPart[] = [];
  for (const planned of parts) {
    const { part, edits } = planned;
    // Tables and defined names share one namespace, which ignores case.
    const tables = edits.flatMap((edit) => (edit.kind === "addTable" ? [edit.name.toLowerCase()] : []));
    const subject = namesTaken.find((name) => tables.includes(name.toLowerCase()));
    if (subject !== undefined) blocked.push({ part, failure: "name-taken", subject });
    else if (structureProtected && edits.some(({ kind }) => kind === "addSheet"))
      blocked.push({ part, failure: "structure-protected", subject: null });
    else open.push(planned);
  }
  return { open, blocked };
}
