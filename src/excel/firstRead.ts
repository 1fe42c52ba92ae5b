import { loadSlices } from "./extent";
import type { Depth, FirstRead } from "../core/cells/reads";
import { checkAnswered, loadRange } from "./grid";
import { probeRange, type Reach } from "./readBlocks";
import { readExcel } from "./runExcel";

/** Rows below a list and columns on its right that are read with it; far more than needed. */
const BELOW = 2_000;
const RIGHT = 50;

export type LoadedWorkbook = Awaited<ReturnType<typeof firstRead>>;

/** One round trip, without any knowledge about the workbook. */
export function firstRead(read: FirstRead, reach: Reach) {
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
    for (const { range } of used) if (reach === "cells" && !range.isNullObject) checkAnswered(range);
    const shown = dates.filter((range) => !range.isNullObject);
    return { reach, workbook, worksheets, allTables, tables, used, dates: shown, spare, charts, names };
  });
}

function loadTable(tables: Excel.TableCollection, name: string, atOnce: Depth, reach: Reach) {
  const table = tables.getItemOrNullObject(name);
  table.load("name, showHeaders, showTotals, worksheet/name");
  const depth = reach === "places" && atOnce === "values" ? "place" : atOnce;
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
  const probe = probeRange(longTable.worksheet, filled, depth);
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
  range.load(reach === "places" ? "columnIndex" : "rowIndex, columnIndex, text");
  range.untrack();
  return range;
}
