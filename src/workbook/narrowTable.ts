import type { CheckedWorkbook } from "../core/checkWorkbook";
import { HEADINGS } from "../core/nominations/fields";
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

function narrow(sheet: string, table: string, { row, column, rows, columns }: Area, by: number): Promise<void> {
  return runExcel(async (context) => {
    const whole = loadRange(context.workbook.tables.getItem(table).getRange(), "place");
    const added = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column + columns, rows, by);
    added.load("values");
    await context.sync();
    const [headings = [], ...body] = added.values as unknown[][];
    const now = areaOf(whole);
    const isWide = now.row === row && now.column === column && now.columns === columns + by;
    const isOurs = headings.includes(HEADINGS.id) || headings.includes(HEADINGS.status);
    if (!isWide || isOurs || body.some((line) => line.some((value) => value !== ""))) return;
    resizeTable(context, table, { rows: 0, columns: -by });
    added.values = (added.values as unknown[][]).map((line) => line.map(() => ""));
    await context.sync();
  });
}
