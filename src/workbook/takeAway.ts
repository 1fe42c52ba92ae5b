import type { Restoration } from "../core/changes/planRestore";
import { resizeTable } from "./applyEdits";
import { runExcel } from "./runExcel";

/** Takes columns from tables, with their headings, gives lists their old length, and takes sheets away. */
export async function takeAway({
  narrowed,
  resized,
  removed,
}: Pick<Restoration, "narrowed" | "resized" | "removed">): Promise<void> {
  if (narrowed.length + resized.length + removed.length === 0) return;
  await runExcel(async (context) => {
    for (const { sheet, table, columns, heading } of narrowed) {
      resizeTable(context, table, { rows: 0, columns: -columns });
      const cells = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(heading.row, heading.column, heading.rows, heading.columns);
      cells.clear("Contents");
    }
    for (const { table, by } of resized) resizeTable(context, table, { rows: by, columns: 0 });
    for (const sheet of removed) context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
}
