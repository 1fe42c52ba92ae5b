import { MAPPING_TABLE } from "../core/nominations/mapping";
import type { MappingPlace } from "../core/nominations/planMapping";
import { areaOf, loadRange, toGrid } from "./grid";
import { readOnlyError } from "./hostError";
import { runExcel } from "./runExcel";
import { tableSnapshot } from "./tableSnapshot";

/**
 * Where the workbook's mapping of headings stands or can stand.
 * @throws HostError when nothing can be written.
 */
export function readMappingPlace(): Promise<MappingPlace> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, tables } = workbook;
    workbook.load("readOnly");
    worksheets.load("items/name");
    const table = tables.getItemOrNullObject(MAPPING_TABLE);
    table.load("name, showHeaders, showTotals, worksheet/name");
    const cells = loadRange(table.getRange(), "all");
    const plan = tables.getItemOrNullObject("KeHoach");
    plan.load("worksheet/name");
    const planRange = loadRange(plan.getRange(), "place");
    const used = loadRange(plan.worksheet.getUsedRangeOrNullObject(true), "place");
    await context.sync();
    if (workbook.readOnly) throw readOnlyError();
    return {
      table: table.isNullObject ? null : tableSnapshot(table, cells, toGrid(cells, "all")),
      plan: plan.isNullObject
        ? null
        : {
            sheet: plan.worksheet.name,
            row: areaOf(planRange).row,
            lastColumn: areaOf(used).column + areaOf(used).columns - 1,
          },
      sheets: worksheets.items.map(({ name }) => name),
    };
  });
}
