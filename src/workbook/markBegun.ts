import { DECISION_COLUMNS } from "../core/nominations/summaryTables";
import type { Area, WorkbookSnapshot } from "../core/snapshot";
import { runExcel } from "./runExcel";

/**
 * Finds the list for the Director that was begun when Excel failed: nothing but our headings, and what is below them.
 * Costs a round trip only where a sheet could be such a one.
 */
export async function markBegun(
  snapshot: WorkbookSnapshot,
  sheets: readonly { name: string; area: Area }[],
): Promise<WorkbookSnapshot> {
  const likely = sheets.filter(({ area }) => area.column === 0 && area.columns === DECISION_COLUMNS.length);
  if (likely.length === 0) return snapshot;
  const begun = await runExcel(async (context) => {
    const loaded = likely.map(({ name, area }) => {
      const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(area.row, 0, 1, area.columns);
      range.load("values");
      range.untrack();
      return { name, area, range };
    });
    await context.sync();
    return loaded.filter(({ range }) => DECISION_COLUMNS.every((heading, at) => range.values[0]?.[at] === heading));
  });
  for (const { name, area } of begun) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    // As good as empty: nobody's nominations are looked for in it.
    if (sheet) Object.assign(sheet, { begun: area, cells: null });
  }
  return snapshot;
}
