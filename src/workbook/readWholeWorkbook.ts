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
    const unknownTables = first.tableNames.filter(({ name }) => !isKnownTable(name));
    // A sheet of the Office's own may hold other tables: what stands beside them must be known too.
    const isSearched = (name: string) => !isReserved(first, name) || unknownTables.some(({ sheet }) => sheet === name);
    const sheets = first.sheets
      .filter(({ name, cells }) => cells !== null && isSearched(name))
      .map(({ name }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load("name");
        const used = loadRange(sheet.getUsedRangeOrNullObject(true), "all");
        const merged = used.getMergedAreasOrNullObject();
        merged.load("areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount");
        return { name, sheet, used, merged };
      });
    const tables = unknownTables.map(({ name }) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load("name, showHeaders, showTotals, worksheet/name");
      return { table, range: loadRange(table.getRange(), "place") };
    });
    await context.sync();

    const read = new Map<string, SheetSnapshot>();
    for (const { name, sheet, used, merged } of sheets) {
      const before = first.sheets.find((known) => known.name === name);
      if (sheet.isNullObject || before === undefined) continue;
      const cells = used.isNullObject ? null : toGrid(used, "all");
      const { shownColumns: _, ...rest } = before;
      read.set(name, { ...rest, cells, merges: used.isNullObject || merged.isNullObject ? [] : areasOf(merged) });
    }
    const cellsOf = (sheet: string) => read.get(sheet)?.cells ?? null;
    const found = tables.flatMap(({ table, range }) => {
      const cells = table.isNullObject ? null : cellsOf(table.worksheet.name);
      return cells === null ? [] : [tableSnapshot(table, range, cells)];
    });
    const known = first.tables.filter((table) => isKnownTable(table.name));
    return {
      ...first,
      sheets: first.sheets.map((sheet) => read.get(sheet.name) ?? sheet),
      tables: [...known, ...found],
    };
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
