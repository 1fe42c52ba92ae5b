import type { CheckedWorkbook } from "../core/checkWorkbook";
import type { Edit } from "../core/report/edits";
import type { Area } from "../core/snapshot";
import { resizeTable } from "./applyEdits";
import { areaOf, loadRange } from "./grid";
import { runExcel } from "./runExcel";

/**
 * After a batch that failed: a table that was widened for our columns, but did not get their headings, would keep
 * columns of nobody's. It is made as narrow as it was; where Excel does not even do that, the failure that is told
 * stays the first one.
 */
export async function narrowTable(batch: readonly Edit[], { sheet: { layout } }: CheckedWorkbook): Promise<void> {
  const { table, tableArea } = layout;
  if (table === null || tableArea === null) return;
  const widened = batch.find((edit) => edit.kind === "resizeTable" && edit.name === table);
  if (widened?.kind !== "resizeTable") return;
  await Promise.allSettled([narrow(layout.sheet, table, tableArea, widened.by.columns)]);
}

/** Another add-in may have widened it too: ours are the last columns, still under the names that Excel gave them. */
function narrow(sheet: string, table: string, before: Area, by: number): Promise<void> {
  return runExcel(async (context) => {
    const whole = loadRange(context.workbook.tables.getItem(table).getRange(), "place");
    const added = whole
      .getLastColumn()
      .getOffsetRange(0, 1 - by)
      .getResizedRange(0, by - 1);
    added.load("values");
    await context.sync();
    const { row, column, rows, columns } = areaOf(whole);
    const [headings = [], ...body] = added.values as unknown[][];
    const isNamedByExcel = headings.every((name) => /^\p{L}+\d+$/u.test(String(name)));
    const isBlank = body.every((line) => line.every((value) => value === ""));
    if (columns < before.columns + by || !isNamedByExcel || !isBlank) return;
    resizeTable(context, table, { rows: 0, columns: -by });
    const left = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column + columns - by, rows, by);
    left.values = Array.from({ length: rows }, () => Array<string>(by).fill(""));
    await context.sync();
  });
}
