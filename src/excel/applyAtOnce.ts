import type { Edit } from "../core/cells/edits";
import { applyEdit } from "./applyEdits";
import { isSheetTaken, isNameTaken } from "./hostError";
import { stopIfCancelled, type RunControl } from "./runControl";
import { runExcel } from "./runExcel";
import { removeOrphans } from "./removeOrphans";

/**
 * Applies edits that make something new, in one round trip, and shows a sheet. A name taken meanwhile fails it. What had
 * been made when Excel failed is removed again: half a sheet would stand in the way of the next try.
 */
export async function applyAtOnce(edits: readonly Edit[], control: RunControl, shown?: string): Promise<void> {
  stopIfCancelled(control);
  await runExcel(async (context) => {
    for (const edit of edits) applyEdit(context, edit);
    if (shown !== undefined) context.workbook.worksheets.getItem(shown).activate();
    await context.sync();
  }).catch(async (error: unknown) => {
    // The first failure is the one to report.
    await Promise.allSettled([removeOrphans(edits, { isSheetTaken: isSheetTaken(error), keepsTables: false })]);
    throw error;
  });
}

/**
 * Runs a flow that makes something new. Where a name was free at its look and taken at its write, somebody makes the same
 * in this moment: then it looks again, once.
 */
export function retryOnNameConflict<T>(flow: () => Promise<T>): Promise<T> {
  return flow().catch((error: unknown) => {
    if (isNameTaken(error)) return flow();
    throw error;
  });
}
