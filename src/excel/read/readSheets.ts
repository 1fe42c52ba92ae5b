import type { SecondRead, SheetArea } from "../../core/cells/reads";
import {
  type Area,
  type Grid,
  lastColumn,
  lastRow,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/cells/snapshot";
import { extentOf, loadSlices } from "./extent";
import { areaOf, checkValuesReturned, loadRange, tableSnapshot, toGrid, untracked } from "../grid";
import { HostError, isRefusal } from "../hostError";
import { type BlockOptions, longArea, probeRange, type Reach, readBlocks, withFallback } from "./readBlocks";
import { readExcel } from "../runExcel";

/**
 * The second read, of whole sheets and more tables, in one more round trip, or in blocks if that is too large for one
 * response. Sheets that were deleted meanwhile are left out; if Excel does not list merged areas, `merges` is
 * undefined.
 */
export async function readSheets(
  first: WorkbookSnapshot,
  read: SecondRead,
  options: BlockOptions = {},
): Promise<WorkbookSnapshot> {
  const seen = await withFallback((reach) => loadWithMerges(read, reach), options);
  return withSecondRead(first, read, seen, options);
}

async function withSecondRead(
  first: WorkbookSnapshot,
  read: SecondRead,
  seen: LoadedSheets,
  options: BlockOptions,
): Promise<WorkbookSnapshot> {
  const { sheets, tables } = seen;
  const grids = seen.reach === "cells" ? gridsOf(seen) : await longGridsOf(seen, options);
  const known = new Map<string, SheetSnapshot>();
  for (const { name, sheet, used, merged } of sheets) {
    const before = first.sheets.find((sheet) => sheet.name === name);
    if (sheet.isNullObject || before === undefined) continue;
    const { shownColumns: _, ...rest } = before;
    const merges = read.knownMerges.get(name) ?? (used.isNullObject ? [] : merged === null ? null : mergesOf(merged));
    const hasHiddenRows = !used.isNullObject && used.rowHidden !== false;
    const cells = grids.get(name) ?? null;
    const isReadInPart = cells !== null && !isWhole(cells, used);
    known.set(name, {
      ...rest,
      cells,
      ...(isReadInPart && { isReadInPart }),
      ...(merges && { merges: [...merges] }),
      hasHiddenRows,
    });
  }
  const found = tables.flatMap(({ table, range }) => {
    const cells = table.isNullObject ? undefined : known.get(table.worksheet.name)?.cells;
    return cells ? [tableSnapshot(table, range, cells)] : [];
  });
  return {
    ...first,
    sheets: first.sheets.map((sheet) => known.get(sheet.name) ?? sheet),
    tables: [...first.tables.filter(({ name }) => !read.tables.includes(name)), ...found],
  };
}

type LoadedSheets = Awaited<ReturnType<typeof loadSheets>>;

/**
 * With more than 512 merged areas on a sheet, reading them fails with an undocumented code. A read-only workbook may
 * refuse it too, since office.js sends it as a write.
 */
async function loadWithMerges(read: SecondRead, reach: Reach): Promise<LoadedSheets> {
  return loadSheets(read, reach, !(read.mayLackMerges && isDesktop())).catch((error: unknown) => {
    if (!isRefusal(error)) throw error;
    return loadSheets(read, reach, false);
  });
}

/** Where reading merged areas clears the undo stack (office-js #5918). */
const isDesktop = (): boolean => String(Office.context.platform) !== "OfficeOnline";

function loadSheets(read: SecondRead, reach: Reach, hasMerges: boolean) {
  return readExcel(async (context) => {
    const sheets = read.sheets.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("name");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowHidden");
      // Merged cells without a value count, since the add-in's columns must not be among them.
      const merged =
        hasMerges && !read.knownMerges.has(name) ? loadMerges(untracked(sheet.getUsedRangeOrNullObject(false))) : null;
      loadRange(used, reach === "cells" ? "all" : "place");
      const long =
        reach === "cells" ? null : { slices: loadSlices(sheet), probe: probeRange(sheet, used, "all", reach) };
      return { name, sheet, used, merged, long };
    });
    const tables = read.tables.map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load("name, showHeaders, showTotals, worksheet/name");
      return { table, range: loadRange(table.getRange(), "place") };
    });
    await context.sync();
    for (const { used } of sheets) if (reach === "cells" && !used.isNullObject) checkValuesReturned(used);
    return { reach, hasMerges, sheets, tables };
  });
}

function gridsOf({ sheets }: LoadedSheets): ReadonlyMap<string, Grid> {
  const filled = sheets.filter(({ sheet, used }) => !sheet.isNullObject && !used.isNullObject);
  return new Map(filled.map(({ name, used }) => [name, toGrid(used, "all")]));
}

async function longGridsOf({ sheets }: LoadedSheets, options: BlockOptions): Promise<ReadonlyMap<string, Grid>> {
  const areas = sheets.flatMap(({ name, sheet, long }) => {
    const area = sheet.isNullObject || long === null ? null : extentOf(long.slices);
    return area === null || long === null ? [] : [longArea(name, area, long.probe, "all")];
  });
  const grids = await readBlocks(areas, options);
  return new Map(areas.flatMap(({ sheet }, index) => (grids[index] ? [[sheet, grids[index]] as const] : [])));
}

function isWhole(grid: Grid, used: Excel.Range): boolean {
  const { row, column, rows, columns } = areaOf(used);
  return lastRow(grid) === row + rows - 1 && lastColumn(grid) === column + columns - 1;
}

/** How many areas are requested in one round trip: each takes some 500 bytes. */
const AREAS = 500;

function loadMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount");
  return merged;
}

function mergesOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

/**
 * Reads the merged areas within some cells, for sheets whose merged areas Excel did not list: it lists at most 512 at
 * once (`Range.getMergedAreasOrNullObject`). If this fails too, the workbook is checked without them.
 */
export async function readMerges(snapshot: WorkbookSnapshot, areas: readonly SheetArea[]): Promise<WorkbookSnapshot> {
  if (areas.length === 0) return snapshot;
  const read = new Map<string, Map<string, Area>>();
  try {
    for (let first = 0; first < areas.length; first += AREAS) {
      for (const { sheet, area } of await readAreas(areas.slice(first, first + AREAS))) {
        // A merged area can overlap several of the requested ones.
        const known = read.get(sheet) ?? new Map<string, Area>();
        read.set(sheet, known.set(`${area.row} ${area.column}`, area));
      }
    }
  } catch (error) {
    if (error instanceof HostError) return withSheets(snapshot, areas, () => ({ areMergesUnknown: true }));
    throw error;
  }
  return withSheets(snapshot, areas, (name) => ({ merges: [...(read.get(name)?.values() ?? [])] }));
}

function withSheets(
  snapshot: WorkbookSnapshot,
  areas: readonly SheetArea[],
  known: (name: string) => Partial<SheetSnapshot>,
): WorkbookSnapshot {
  const asked = new Set(areas.map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.map((sheet) => (asked.has(sheet.name) ? { ...sheet, ...known(sheet.name) } : sheet));
  return { ...snapshot, sheets };
}

function readAreas(areas: readonly SheetArea[]): Promise<SheetArea[]> {
  return readExcel(async (context) => {
    const asked = areas.map(({ sheet, area: { row, column, rows, columns } }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
      range.untrack();
      return { sheet, merged: loadMerges(range) };
    });
    await context.sync();
    return asked.flatMap(({ sheet, merged }) => mergesOf(merged).map((area) => ({ sheet, area })));
  });
}
