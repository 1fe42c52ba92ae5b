import { isKnownTable } from "../core/nominations/candidates";
import { begunFormer } from "../core/report/begunFormer";
import { sheetNamed, type WorkbookSnapshot } from "../core/snapshot";
import { areaOf, loadRange } from "./grid";
import { runExcel } from "./runExcel";

/**
 * Finds the table of the former list that Excel had made, but not named yet, when it failed. Costs a round trip only
 * where there may be one.
 */
export async function markUnnamed(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const begun = begunFormer(snapshot);
  const others = snapshot.tableNames.filter(({ name, sheet }) => sheet === begun?.sheet && !isKnownTable(name));
  if (begun === null || others.length === 0) return snapshot;
  const places = await runExcel(async (context) => {
    const ranges = others.map(({ name }) => loadRange(context.workbook.tables.getItem(name).getRange(), "place"));
    await context.sync();
    return ranges.map(areaOf);
  });
  const at = places.findIndex(({ row, column }) => row === begun.row && column === 0);
  const sheet = sheetNamed(snapshot, begun.sheet);
  if (sheet) Object.assign(sheet, { unnamedFormer: others[at]?.name });
  return snapshot;
}
