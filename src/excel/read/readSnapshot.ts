import type { Depth, FirstRead, ReadPlan } from "../../core/cells/reads";
import type { Grid, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../core/cells/snapshot";
import { readMerges, readSheets } from "./readSheets";
import { type RunControl, unlessCancelled } from "../runControl";
import { extentOf, loadSlices } from "./extent";
import { checkValuesReturned, loadRange, showTexts, tableSnapshot, toGrid } from "../grid";
import { type BlockOptions, longArea, probeRange, type Reach, readBlocks, withFallback } from "./readBlocks";
import { readExcel } from "../runExcel";

/** Reads what a plan requests: one round trip, and another one if the first shows that more is needed. */
export function readSnapshot(plan: ReadPlan, control: RunControl): Promise<WorkbookSnapshot> {
  return unlessCancelled(read(plan, control), control);
}

async function read(plan: ReadPlan, { onProgress, maxResponseBytes }: RunControl): Promise<WorkbookSnapshot> {
  const reading = (done: number | null) => onProgress?.({ phase: "reading", done });
  reading(null);
  const size = { onProgress: reading, ...(maxResponseBytes !== undefined && { maxBytes: maxResponseBytes }) };
  const first = await readWorkbook(plan.first, size);
  const more = plan.moreToRead(first);
  if (more === null) return first;
  const whole = await readSheets(first, more, size);
  return readMerges(whole, plan.mergesToRead(whole));
}

/**
 * The first read, in one round trip: the names of all sheets and tables, and the requested cells. If that is too large
 * for one response, or if small responses are asked for, the long sheets are read in blocks afterwards.
 */
async function readWorkbook(read: FirstRead, options: BlockOptions = {}): Promise<WorkbookSnapshot> {
  const loaded = await withFallback((reach) => firstRead(read, reach), options);
  return snapshotOf(loaded, loaded.reach === "cells" ? gridsOf(loaded) : await longGridsOf(loaded, options));
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

function snapshotOf(loaded: LoadedWorkbook, grids: Grids): WorkbookSnapshot {
  const sheets = sheetsOf(loaded, grids);
  return {
    sheets,
    tables: loaded.tables.flatMap((table) => readTable(table, sheets)),
    tableNames: loaded.allTables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    readOnly: loaded.workbook.readOnly,
    ...(loaded.workbook.protection.protected && { structureProtected: true }),
    ...namesTaken(loaded),
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
    const charted = chart.isNullObject ? undefined : named(chart.worksheet.name);
    if (charted) charted.charts = [chart.name];
  }
  for (const { longTable, range } of used) {
    const found = longTable.isNullObject || range.isNullObject ? undefined : named(longTable.worksheet.name);
    if (found) found.hasHiddenRows = range.rowHidden !== false;
  }
  const nominations = used[0]?.longTable;
  const listSheet =
    nominations === undefined || nominations.isNullObject ? undefined : named(nominations.worksheet.name);
  if (listSheet?.cells) listSheet.shownColumns = dates.map((range) => range.columnIndex);
  return sheets;
}

function namesTaken({ names }: LoadedWorkbook): Pick<WorkbookSnapshot, "namesTaken"> {
  const taken = names.flatMap((item) => (item.isNullObject ? [] : [item.name]));
  return taken.length === 0 ? {} : { namesTaken: taken };
}

/** [] if the table does not exist. Its cells are those of its sheet if the whole sheet was read. */
function readTable(
  { table, range, depth }: LoadedWorkbook["tables"][number],
  sheets: readonly SheetSnapshot[],
): TableSnapshot[] {
  if (table.isNullObject) return [];
  const sheet = table.worksheet.name;
  const cells = depth === "place" ? sheets.find(({ name }) => name === sheet)?.cells : toGrid(range, depth);
  return cells ? [tableSnapshot(table, range, cells)] : [];
}

/** Rows below a list and columns on its right that are read with it; far more than needed. */
const BELOW = 2_000;
const RIGHT = 50;

type LoadedWorkbook = Awaited<ReturnType<typeof firstRead>>;

/** One round trip, without any knowledge about the workbook. */
function firstRead(read: FirstRead, reach: Reach) {
  return readExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, tables: allTables } = workbook;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    worksheets.load("items/name, items/visibility, items/protection/protected");
    const names = read.names.map((name) => {
      const item = workbook.names.getItemOrNullObject(name);
      item.load("name");
      return item;
    });
    allTables.load("items/name, items/worksheet/name");
    const tables = Object.entries(read.tables).map(([name, depth]) => loadTable(allTables, name, depth, reach));
    const used = read.wholeSheets.map(({ table, depth }) => loadLongTable(allTables, table, depth, reach));
    const charts = Object.entries(read.charts).map(([table, name]) => loadChart(allTables, table, name));
    const dates = read.shownColumns.map((heading) =>
      loadColumn(allTables, read.wholeSheets[0]?.table ?? "", heading, reach),
    );
    const spare = read.maybeEmpty.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load("name");
      return { sheet, range: loadRange(sheet.getUsedRangeOrNullObject(true), "place") };
    });
    await context.sync();
    for (const { range } of used) if (reach === "cells" && !range.isNullObject) checkValuesReturned(range);
    const shown = dates.filter((range) => !range.isNullObject);
    return { reach, workbook, worksheets, allTables, tables, used, dates: shown, spare, charts, names };
  });
}

function loadTable(tables: Excel.TableCollection, name: string, atOnce: Depth, reach: Reach) {
  const table = tables.getItemOrNullObject(name);
  table.load("name, showHeaders, showTotals, worksheet/name");
  const depth = reach !== "cells" && atOnce === "values" ? "place" : atOnce;
  return { table, range: loadRange(table.getRange(), depth), depth };
}

function loadLongTable(tables: Excel.TableCollection, table: string, depth: Depth, reach: Reach) {
  const longTable = tables.getItemOrNullObject(table);
  longTable.load("worksheet/name");
  const range =
    reach === "cells" ? surroundings(longTable.getRange()) : longTable.worksheet.getUsedRangeOrNullObject(true);
  range.load("rowHidden");
  loadRange(range, reach === "cells" ? depth : "place");
  if (reach === "cells") return { longTable, depth, range, long: null };
  const filled = longTable.getRange().getUsedRangeOrNullObject(true);
  const probe = probeRange(longTable.worksheet, filled, depth, reach);
  return {
    longTable,
    depth,
    range,
    long: { filled: loadRange(filled, "place"), slices: loadSlices(longTable.worksheet), probe },
  };
}

/** The filled cells around a table, from the sheet's first cell; distant cells are not included. */
function surroundings(table: Excel.Range): Excel.Range {
  return table.getResizedRange(BELOW, RIGHT).getBoundingRect("A1").getUsedRangeOrNullObject(true);
}

function loadChart(tables: Excel.TableCollection, table: string, name: string) {
  const chart = tables.getItemOrNullObject(table).worksheet.charts.getItemOrNullObject(name);
  chart.load("name, worksheet/name");
  return chart;
}

function loadColumn(tables: Excel.TableCollection, table: string, heading: string, reach: Reach) {
  const range = tables.getItemOrNullObject(table).columns.getItemOrNullObject(heading).getRange();
  range.load(reach === "cells" ? "rowIndex, columnIndex, text" : "columnIndex");
  range.untrack();
  return range;
}
