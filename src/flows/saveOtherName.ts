import { otherNameFixes, type OtherName } from "../core/plan/otherNames";
import { PLAN_TABLES } from "../core/names";
import { readOnlyError, toHostError } from "../excel/hostError";
import { readTables } from "../excel/readTables";
import { unlessCancelled, type RunControl } from "../excel/runControl";
import { applyFixes, type AppliedFixes } from "./applyFixes";

/**
 * Adds another name to those of a unit or an award in the workbook's own table, so that everybody's checks go by it.
 * Writes nothing where it is there already; answers null where there is no place for it.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function saveOtherName(request: OtherName, control: RunControl = {}): Promise<AppliedFixes | null> {
  try {
    const snapshot = await unlessCancelled(readTables(PLAN_TABLES), control);
    if (snapshot.readOnly === true) throw readOnlyError();
    const fixes = otherNameFixes(snapshot, request);
    return fixes === null ? null : await applyFixes(fixes, false, control);
  } catch (error) {
    throw toHostError(error);
  }
}
