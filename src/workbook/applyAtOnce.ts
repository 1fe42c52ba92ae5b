import type { Edit } from "../core/report/edits";
import { applyEdit } from "./applyEdits";
import { runExcel } from "./runExcel";

/** Applies edits that make something new, in one round trip, and shows a sheet. A name taken meanwhile fails it. */
export async function applyAtOnce(edits: readonly Edit[], shown?: string): Promise<void> {
  await runExcel(async (context) => {
    for (const edit of edits) applyEdit(context, edit);
    if (shown !== undefined) context.workbook.worksheets.getItem(shown).activate();
    await context.sync();
  });
}
