import { isKnownTable, isReserved } from "../core/nominations/candidates";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../core/snapshot";
import { loadRange, toGrid } from "./grid";
import { tableSnapshot } from "./readWorkbook";

/**
 * The second look, for a layout that must be searched: every sheet and table where nominations may stand, in one more
 * round trip. Sheets that vanished meanwhile are left out.
 */
export async function readWholeWorkbook(first: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  return Excel.run(async (context) => {
    const sheets = first.sheets
      .filter(({ name, cells }) => cells !== null && !isReserved(first, name))
      .map(({ name }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load("name");
        const used = loadRange(sheet.getUsedRangeOrNullObject(true), "all");
        const merged = used.getMergedAreasOrNullObject();
        merged.load("areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount");
        return { name, sheet, used, merged };
      });
    const tables = first.tableNames
      .filter(({ name }) => !isKnownTable(name))
      .map(({ name }) => {
        const table = context.workbook.tables.getItemOrNullObject(name);
        table.load("name, showHeaders, showTotals, worksheet/name");
        return { table, range: loadRange(table.getRange(), "all") };
      });
    await context.sync();

    const read = new Map<string, SheetSnapshot>();
    for (const { name, sheet, used, merged } of sheets) {
      const before = first.sheets.find((known) => known.name === name);
      if (sheet.isNullObject || before === undefined) continue;
      const cells = used.isNullObject ? null : toGrid(used, "all");
      read.set(name, { ...before, cells, merges: used.isNullObject || merged.isNullObject ? [] : areasOf(merged) });
    }
    const known = first.tables
      .filter((table) => isKnownTable(table.name))
      .concat(
        tables.flatMap(({ table, range }) =>
          table.isNullObject ? [] : [tableSnapshot(table, range, toGrid(range, "all"))],
        ),
      );
    return { ...first, sheets: first.sheets.map((sheet) => read.get(sheet.name) ?? sheet), tables: known };
  });
}

function areasOf(merged: Excel.RangeAreas): Area[] {
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}
