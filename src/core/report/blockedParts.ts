import type { WorkbookSnapshot } from "../snapshot";
import type { PlannedPart } from "./planEdits";

/** A part that Excel would refuse, as is known before anything is written. */
export interface BlockedPart {
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
