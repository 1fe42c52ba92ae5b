import type { Edit } from "../core/report/edits";
import { applyEdit } from "./applyEdits";
import { runExcel } from "./runExcel";

/** Applies edits that make sheets and shows one of them, in one round trip. A sheet whose name was taken meanwhile fails the whole. */
export async function writeNewSheets(edits: readonly Edit[], shown: string): Promise<void> {
  await runExcel(async (context) => {
    for (const edit of edits) applyEdit(context, edit);
    context.workbook.worksheets.getItem(shown).activate();
    await context.sync();
  });
}
