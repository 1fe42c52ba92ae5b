import { HEADINGS } from "../core/nominations/fields";
import { MAPPING_TABLE } from "../core/nominations/mapping";
import { CHART } from "../core/report/summary/planChart";
import { SUMMARY_NAMES } from "../core/report/summaryEdits";
import type { Area, Grid, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../core/snapshot";
import { markBegun } from "./markBegun";
import { areaOf, loadRange, showTexts, toGrid, type Depth } from "./grid";
import { markUnnamed } from "./markUnnamed";
import { isAnswerTooLarge } from "./hostError";
import { readHisFormulas } from "./readHisFormulas";
import { longArea, probeRange, readBlocks, type OnBlocks } from "./readBlocks";
import { runExcel } from "./runExcel";
import { tableSnapshot } from "./tableSnapshot";

/** How much of each known table is read at the first look. */
const TABLES: Record<string, Depth> = {
  KeHoach: "all",
  HinhThuc: "all",
  TieuChuan: "all",
  DonVi: "all",
  [MAPPING_TABLE]: "all",
  DeNghi: "place",
  XetDuyet: "place",
  XetDuyetCu: "values",
};

/** Columns of `DeNghi` whose cells show something else than their value. */
const DATE_COLUMNS = [HEADINGS.registeredOn, HEADINGS.proposedOn];

/**
 * The first look, in one round trip: the names of all sheets and tables, the known tables by name, the sheet of the
 * nominations, and the summary. In the standard layout it is all that is needed; columns that the Director added to his
 * list cost one more, for their formulas. What is too much for one answer is
 * looked at again without the long sheets, which then follow in blocks.
 */
export async function readWorkbook(onProgress?: OnBlocks): Promise<WorkbookSnapshot> {
  const seen = await look("cells").catch((error: unknown) => {
    if (!isAnswerTooLarge(error)) throw error;
    return look("places");
  });
  const snapshot = await snapshotOf(seen, seen.reach === "cells" ? gridsOf(seen) : await longGridsOf(seen, onProgress));
  return markBegun(await markUnnamed(await readHisFormulas(snapshot)), begunOf(seen));
}

type Reach = "cells" | "places";
type Seen = Awaited<ReturnType<typeof look>>;

/** The sheets that may be long: of the nominations, and of the Director's list. */
const LONG: readonly { table: string; depth: Depth }[] = [
  { table: "DeNghi", depth: "without-text" },
  { table: "XetDuyet", depth: "values-only" },
];

async function look(reach: Reach) {
  return runExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, tables: allTables } = workbook;
    workbook.load("readOnly");
    worksheets.load("items/name, items/visibility");
    allTables.load("items/name, items/worksheet/name");
    const tables = Object.entries(TABLES).map(([name, atOnce]) => {
      const table = allTables.getItemOrNullObject(name);
      table.load("name, showHeaders, showTotals, worksheet/name");
      const depth = reach === "places" && atOnce === "values" ? "place" : atOnce;
      return { table, range: loadRange(table.getRange(), depth), depth };
    });
    const used = LONG.map(({ table, depth }) => {
      const of = allTables.getItemOrNullObject(table);
      of.load("worksheet/name");
      const range = of.worksheet.getUsedRangeOrNullObject(true);
      range.load("rowHidden");
      const probe = reach === "places" ? probeRange(of.worksheet, range, depth) : null;
      return { of, depth, range: loadRange(range, reach === "places" ? "place" : depth), probe };
    });
    const chart = allTables.getItemOrNullObject("XetDuyet").worksheet.charts.getItemOrNullObject(CHART);
    chart.load("name, worksheet/name");
    const dates = DATE_COLUMNS.map((heading) => {
      const range = allTables.getItemOrNullObject("DeNghi").columns.getItemOrNullObject(heading).getRange();
      range.load(reach === "places" ? "columnIndex" : "rowIndex, columnIndex, text");
      range.untrack();
      return range;
    });
    const spare = SUMMARY_NAMES.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load("name");
      return { sheet, range: loadRange(sheet.getUsedRangeOrNullObject(true), "place") };
    });
    await context.sync();
    return {
      reach,
      workbook,
      worksheets,
      allTables,
      tables,
      used,
      dates: dates.filter((range) => !range.isNullObject),
      spare,
      chart,
    };
  });
}

/**
 * Sheets of our names that are not empty, though there is no list: one of ours that was never finished looks so. A list
 * of gone nominations without the other is finished.
 */
function begunOf({ spare, tables }: Seen): { name: string; area: Area }[] {
  const known = tables.flatMap(({ table }) => (table.isNullObject ? [] : [table]));
  if (known.some(({ name }) => name.toLowerCase() === LIST)) return [];
  return spare.flatMap(({ sheet, range }) =>
    sheet.isNullObject || range.isNullObject || known.some(({ worksheet }) => worksheet.name === sheet.name)
      ? []
      : [{ name: sheet.name, area: areaOf(range) }],
  );
}

/** The long sheets' cells by name of the sheet. */
type Grids = ReadonlyMap<string, Grid | null>;

function gridsOf({ used, dates }: Seen): Grids {
  const grids = new Map<string, Grid | null>();
  for (const [at, { of, range, depth }] of used.entries()) {
    if (of.isNullObject) continue;
    const grid = range.isNullObject ? null : toGrid(range, depth);
    if (at === 0 && grid) for (const texts of dates) showTexts(grid, texts);
    grids.set(of.worksheet.name, grid);
  }
  return grids;
}

async function longGridsOf({ used, dates }: Seen, onProgress?: OnBlocks): Promise<Grids> {
  const areas = used.flatMap(({ of, range, probe, depth }, at) => {
    if (of.isNullObject || range.isNullObject || probe === null) return [];
    const shown = at === 0 ? dates.map((column) => column.columnIndex) : [];
    return [{ ...longArea(of.worksheet.name, range, probe, depth), shown }];
  });
  const grids = await readBlocks(areas, onProgress);
  return new Map(areas.map(({ sheet }, at) => [sheet, grids[at] ?? null]));
}

async function snapshotOf(
  { reach, workbook, worksheets, allTables, tables, used, dates, spare, chart }: Seen,
  grids: Grids,
) {
  const sheets = worksheets.items.map(({ name, visibility }): SheetSnapshot => ({
    name,
    visible: visibility === "Visible",
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
  const pictured = chart.isNullObject ? undefined : named(chart.worksheet.name);
  if (pictured) pictured.charts = [chart.name];
  for (const { of, range } of used) {
    const found = of.isNullObject || range.isNullObject ? undefined : named(of.worksheet.name);
    if (found) found.hasHiddenRows = range.rowHidden !== false;
  }
  const nominations = used[0]?.of;
  const home = nominations === undefined || nominations.isNullObject ? undefined : named(nominations.worksheet.name);
  if (home?.cells) home.shownColumns = dates.map((range) => range.columnIndex);
  const read = tables.map(async ({ table, range, depth }): Promise<TableSnapshot[]> => {
    if (table.isNullObject) return [];
    const cells = depth === "place" ? named(table.worksheet.name)?.cells : toGrid(range, depth);
    if (cells) return [tableSnapshot(table, range, cells)];
    if (reach === "cells" || table.name.toLowerCase() !== FORMER) return [];
    // The former list stands on a sheet of its own.
    const [grid] = await readBlocks([
      { sheet: table.worksheet.name, area: areaOf(range), depth: "values", shown: [], bytesPerRow: 1_000 },
    ]);
    return grid ? [tableSnapshot(table, range, grid)] : [];
  });
  return {
    sheets,
    tables: (await Promise.all(read)).flat(),
    tableNames: allTables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    readOnly: workbook.readOnly,
  };
}

const FORMER = "xetduyetcu";
const LIST = "xetduyet";
