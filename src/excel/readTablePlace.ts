import type { TablePlace } from "../core/cells/reads";
import { areaOf, loadRange, toGrid, tableSnapshot } from "./grid";
import { readOnlyError } from "./hostError";
import { readExcel } from "./runExcel";

/**
 * Where a table stands, or could stand on a sheet.
 * @throws HostError when nothing can be written.
 */
export function readTablePlace(tableName: string, sheetName: string): Promise<TablePlace> {
  return readExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, tables } = workbook;
    workbook.load("readOnly");
    worksheets.load("items/name");
    tables.load("items/name, items/worksheet/name");
    const table = tables.getItemOrNullObject(tableName);
    table.load("name, showHeaders, showTotals, worksheet/name");
    const cells = loadRange(table.getRange(), "all");
    const sheet = worksheets.getItemOrNullObject(sheetName);
    sheet.load("name");
    const used = loadRange(sheet.getUsedRangeOrNullObject(true), "place");
    await context.sync();
    if (workbook.readOnly) throw readOnlyError();
    const here = tables.items.filter(({ worksheet }) => !sheet.isNullObject && worksheet.name === sheet.name);
    return {
      table: table.isNullObject ? null : tableSnapshot(table, cells, toGrid(cells, "all")),
      sheet: sheet.isNullObject
        ? null
        : {
            name: sheet.name,
            used: used.isNullObject ? null : areaOf(used),
            tables: here.map(({ name }) => name),
          },
      sheets: worksheets.items.map(({ name }) => name),
    };
  });
}
