import type { Edit } from "../core/report/edits";
import { applyEdit } from "./applyEdits";

/** Applies edits that make sheets, in one round trip. A sheet whose name was taken meanwhile fails the whole. */
export async function writeNewSheets(edits: readonly Edit[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const edit of edits) applyEdit(context, edit);
    await context.sync();
  });
}
