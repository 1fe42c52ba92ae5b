import type { Grid, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../core/cells/snapshot";
import type { FirstRead } from "../core/cells/reads";
import { firstRead, type LoadedWorkbook } from "./firstRead";
import { extentOf } from "./extent";
import { showTexts, toGrid, tableSnapshot } from "./grid";
import { longArea, readBlocks, withFallback, type BlockOptions } from "./readBlocks";

/**
 * The first read, in one round trip: the names of all sheets and tables, and the requested cells. If that is too large
 * for one response, or if small responses are asked for, the long sheets are read in blocks afterwards.
 */
export async function readWorkbook(read: FirstRead, options: BlockOptions = {}): Promise<WorkbookSnapshot> {
  const seen = await withFallback((reach) => firstRead(read, reach), options);
  return snapshotOf(seen, seen.reach === "cells" ? gridsOf(seen) : await longGridsOf(seen, options));
}

/** The cells of long sheets, by name of the sheet. */
type Grids = ReadonlyMap<string, Grid | null>;

function gridsOf({ used, dates }: LoadedWorkbook): Grids {
  const grids = new Map<string, Grid | null>();
  for (const [index, { longTable, range, depth }] of used.entries()) {
    // The first of several tables on a sheet was read in more detail.
    if (longTable.isNullObject || grids.has(longTable.worksheet.name)) continue;
    const grid = range.isNullObject ? null : toGrid(range, depth);
    if (index === 0 && grid) for (const texts of dates) showTexts(grid, texts);
    grids.set(longTable.worksheet.name, grid);
  }
  return grids;
}

async function longGridsOf({ used, dates }: LoadedWorkbook, options: BlockOptions): Promise<Grids> {
  const isFirst = (index: number, name: string) =>
    !used.slice(0, index).some(({ longTable }) => !longTable.isNullObject && longTable.worksheet.name === name);
  const areas = used.flatMap(({ longTable, long, depth }, index) => {
    if (longTable.isNullObject || long === null || !isFirst(index, longTable.worksheet.name)) return [];
    const area = extentOf(long.slices, long.filled);
    if (area === null) return [];
    const shown = index === 0 ? dates.map((column) => column.columnIndex) : [];
    return [{ ...longArea(longTable.worksheet.name, area, long.probe, depth), shown }];
  });
  const grids = await readBlocks(areas, options);
  return new Map(areas.map(({ sheet }, index) => [sheet, grids[index] ?? null]));
}

function snapshotOf(seen: LoadedWorkbook, grids: Grids): WorkbookSnapshot {
  const sheets = sheetsOf(seen, grids);
  return {
    sheets,
    tables: seen.tables.flatMap((table) => readTable(table, sheets)),
    tableNames: seen.allTables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    readOnly: seen.workbook.readOnly,
    ...(seen.workbook.protection.protected && { structureProtected: true }),
    ...namesTaken(seen),
  };
}

function sheetsOf({ worksheets, used, dates, spare, charts }: LoadedWorkbook, grids: Grids): SheetSnapshot[] {
  const sheets = worksheets.items.map(({ name, visibility, protection }): SheetSnapshot => ({
    name,
    visible: visibility === "Visible",
    ...(protection.protected && { isProtected: true }),
  }));
  const named = (name: string) => sheets.find((sheet) => sheet.name === name);
  for (const { sheet, range } of spare) {
    const found = sheet.isNullObject ? undefined : named(sheet.name);
    if (found && range.isNullObject) found.cells = null;
  }
  for (const [name, cells] of grids) {
    const found = named(name);
    if (found) found.cells = cells;
  }
  for (const chart of charts) {
    const pictured = chart.isNullObject ? undefined : named(chart.worksheet.name);
    if (pictured) pictured.charts = [chart.name];
  }
  for (const { longTable, range } of used) {
    const found = longTable.isNullObject || range.isNullObject ? undefined : named(longTable.worksheet.name);
    if (found) found.hasHiddenRows = range.rowHidden !== false;
  }
  const nominations = used[0]?.longTable;
  const home = nominations === undefined || nominations.isNullObject ? undefined : named(nominations.worksheet.name);
  if (home?.cells) home.shownColumns = dates.map((range) => range.columnIndex);
  return sheets;
}

function namesTaken({ names }: LoadedWorkbook): Pick<WorkbookSnapshot, "namesTaken"> {
  const taken = names.flatMap((item) => (item.isNullObject ? [] : [item.name]));
  return taken.length === 0 ? {} : { namesTaken: taken };
}

/** At most one, from the cells of its sheet if those were read completely. */
function readTable(
  { table, range, depth }: LoadedWorkbook["tables"][number],
  sheets: readonly SheetSnapshot[],
): TableSnapshot[] {
  if (table.isNullObject) return [];
  const sheet = table.worksheet.name;
  const cells = depth === "place" ? sheets.find(({ name }) => name === sheet)?.cells : toGrid(range, depth);
  return cells ? [tableSnapshot(table, range, cells)] : [];
}
