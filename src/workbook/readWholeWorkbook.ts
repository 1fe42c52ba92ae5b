import { isKnownTable, isReserved } from "../core/nominations/candidates";
import type { Area, Grid, SheetSnapshot, WorkbookSnapshot } from "../core/snapshot";
import { loadRange, toGrid } from "./grid";
import { isAnswerTooLarge } from "./hostError";
import { longArea, probeRange, readBlocks, type OnBlocks } from "./readBlocks";
import { readExcel } from "./runExcel";
import { tableSnapshot } from "./tableSnapshot";

/**
 * The second look, for a layout that must be searched: every sheet and table where nominations may stand, in one more
 * round trip, or in blocks where that is too much for one answer. Sheets that vanished meanwhile are left out.
 */
export async function readWholeWorkbook(first: WorkbookSnapshot, onProgress?: OnBlocks): Promise<WorkbookSnapshot> {
  const seen = await lookSomehow(first, "cells").catch((error: unknown) => {
    if (!isAnswerTooLarge(error)) throw error;
    return lookSomehow(first, "places");
  });
  const { sheets, tables } = seen;
  const grids = seen.reach === "cells" ? gridsOf(seen) : await longGridsOf(seen, onProgress);
  const read = new Map<string, SheetSnapshot>();
  for (const { name, sheet, used, merged } of sheets) {
    const before = first.sheets.find((known) => known.name === name);
    if (sheet.isNullObject || before === undefined) continue;
    const { shownColumns: _, ...rest } = before;
    const merges = merged === null || used.isNullObject || merged.isNullObject ? [] : areasOf(merged);
    const hasHiddenRows = !used.isNullObject && used.rowHidden !== false;
    read.set(name, { ...rest, cells: grids.get(name) ?? null, merges, hasHiddenRows });
  }
  const found = tables.flatMap(({ table, range }) => {
    const cells = table.isNullObject ? undefined : read.get(table.worksheet.name)?.cells;
    return cells ? [tableSnapshot(table, range, cells)] : [];
  });
  return {
    ...first,
    sheets: first.sheets.map((sheet) => read.get(sheet.name) ?? sheet),
    tables: [...first.tables.filter((table) => isKnownTable(table.name)), ...found],
  };
}

type Seen = Awaited<ReturnType<typeof look>>;

/**
 * office.js calls a batch that asks for merged areas one that writes, and a read-only workbook may refuse it for that:
 * then it is read as if nothing were merged.
 */
async function lookSomehow(first: WorkbookSnapshot, reach: "cells" | "places"): Promise<Seen> {
  const looked = look(first, reach, true);
  if (first.readOnly !== true) return looked;
  return looked.catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "AccessDenied")) throw error;
    return look(first, reach, false);
  });
}

async function look(first: WorkbookSnapshot, reach: "cells" | "places", asksForMerges: boolean) {
  return readExcel(async (context) => {
    const unknownTables = first.tableNames.filter(({ name }) => !isKnownTable(name));
    // A sheet of the Office's own may hold other tables: what stands beside them must be known too.
    const isSearched = (name: string) => !isReserved(first, name) || unknownTables.some(({ sheet }) => sheet === name);
    const sheets = first.sheets
      .filter(({ name, cells }) => cells !== null && isSearched(name))
      .map(({ name }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load("name");
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load("rowHidden");
        const probe = reach === "places" ? probeRange(sheet, used, "all") : null;
        const merged = asksForMerges ? used.getMergedAreasOrNullObject() : null;
        merged?.load("areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount");
        return { name, sheet, used: loadRange(used, reach === "places" ? "place" : "all"), probe, merged };
      });
    const tables = unknownTables.map(({ name }) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load("name, showHeaders, showTotals, worksheet/name");
      return { table, range: loadRange(table.getRange(), "place") };
    });
    await context.sync();
    return { reach, sheets, tables };
  });
}

function gridsOf({ sheets }: Seen): ReadonlyMap<string, Grid> {
  const filled = sheets.filter(({ sheet, used }) => !sheet.isNullObject && !used.isNullObject);
  return new Map(filled.map(({ name, used }) => [name, toGrid(used, "all")]));
}

async function longGridsOf({ sheets }: Seen, onProgress?: OnBlocks): Promise<ReadonlyMap<string, Grid>> {
  const areas = sheets.flatMap(({ name, sheet, used, probe }) =>
    sheet.isNullObject || used.isNullObject || probe === null ? [] : [longArea(name, used, probe, "all")],
  );
  const grids = await readBlocks(areas, onProgress);
  return new Map(areas.flatMap(({ sheet }, at) => (grids[at] ? [[sheet, grids[at]] as const] : [])));
}

function areasOf(merged: Excel.RangeAreas): Area[] {
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}
