import { CHART as FIGURES_CHART } from "../core/summary/figureLines";
import { FIGURES_NAME, FIGURES_TABLE } from "../core/summary/figuresPage";
import { HISTORY_TABLE } from "../core/history/historyColumns";
import { HEADINGS } from "../core/nominations/fields";
import { MAPPING_TABLE } from "../core/nominations/mapping";
import { likelyNames } from "../core/sheets/sheetNames";
import { SUMMARY_NAME } from "../core/summary/planSummary";
import { loadSlices } from "./extent";
import { checkAnswered, loadRange, type Depth } from "./grid";
import { probeRange } from "./readBlocks";
import { readExcel } from "./runExcel";

/** How much of each known table is read at the first look. */
const TABLES: Record<string, Depth> = {
  KeHoach: "all",
  HinhThuc: "all",
  TieuChuan: "all",
  DonVi: "all",
  [MAPPING_TABLE]: "all",
  [HISTORY_TABLE]: "all",
  DeNghi: "place",
  XetDuyet: "place",
  [FIGURES_TABLE]: "place",
};

/** Columns of `DeNghi` whose cells show something else than their value. */
const DATE_COLUMNS = [HEADINGS.registeredOn, HEADINGS.proposedOn];

/** The sheets that are read whole: of the nominations, of the Director's list, and of the figures. */
const LONG: readonly { table: string; depth: Depth }[] = [
  { table: "DeNghi", depth: "without-text" },
  { table: "XetDuyet", depth: "values-only" },
  { table: FIGURES_TABLE, depth: "values-only" },
];

/** By the table on whose sheet it stands. */
const CHARTS = { [FIGURES_TABLE]: FIGURES_CHART };

/** Names of the tables that the add-in makes: none can be made where the workbook has defined its name. */
const OWN_NAMES = [...Object.keys(TABLES), "KhongTrung"];

/** Rows below a list and columns at its right that are read with it; far more than what is looked for there. */
const BELOW = 2_000;
const RIGHT = 50;

/** The long sheets' cells, or only where they stand and how much their first rows cost. */
export type Reach = "cells" | "places";
export type Seen = Awaited<ReturnType<typeof firstLook>>;

/** One round trip: nothing but what was asked for here is known of the workbook. */
export function firstLook(reach: Reach) {
  return readExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, tables: allTables } = workbook;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    worksheets.load("items/name, items/visibility, items/protection/protected");
    const names = OWN_NAMES.map((name) => {
      const item = workbook.names.getItemOrNullObject(name);
      item.load("name");
      return item;
    });
    allTables.load("items/name, items/worksheet/name");
    const tables = Object.entries(TABLES).map(([name, depth]) => lookAtTable(allTables, name, depth, reach));
    const used = LONG.map(({ table, depth }) => lookAtLong(allTables, table, depth, reach));
    const charts = Object.entries(CHARTS).map(([table, name]) => lookAtChart(allTables, table, name));
    const dates = DATE_COLUMNS.map((heading) => lookAtDates(allTables, heading, reach));
    const spare = [SUMMARY_NAME, FIGURES_NAME].flatMap(likelyNames).map((name) => {
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

function lookAtTable(tables: Excel.TableCollection, name: string, atOnce: Depth, reach: Reach) {
  const table = tables.getItemOrNullObject(name);
  table.load("name, showHeaders, showTotals, worksheet/name");
  const depth = reach === "places" && atOnce === "values" ? "place" : atOnce;
  return { table, range: loadRange(table.getRange(), depth), depth };
}

function lookAtLong(tables: Excel.TableCollection, table: string, depth: Depth, reach: Reach) {
  const of = tables.getItemOrNullObject(table);
  of.load("worksheet/name");
  const range = reach === "cells" ? surroundings(of.getRange()) : of.worksheet.getUsedRangeOrNullObject(true);
  range.load("rowHidden");
  loadRange(range, reach === "cells" ? depth : "place");
  if (reach === "cells") return { of, depth, range, long: null };
  const filled = of.getRange().getUsedRangeOrNullObject(true);
  const probe = probeRange(of.worksheet, filled, depth);
  return { of, depth, range, long: { filled: loadRange(filled, "place"), slices: loadSlices(of.worksheet), probe } };
}

/** What is filled round a table, from the sheet's first cell on; never the way to a stray cell. */
function surroundings(table: Excel.Range): Excel.Range {
  return table.getResizedRange(BELOW, RIGHT).getBoundingRect("A1").getUsedRangeOrNullObject(true);
}

function lookAtChart(tables: Excel.TableCollection, table: string, name: string) {
  const chart = tables.getItemOrNullObject(table).worksheet.charts.getItemOrNullObject(name);
  chart.load("name, worksheet/name");
  return chart;
}

function lookAtDates(tables: Excel.TableCollection, heading: string, reach: Reach) {
  const range = tables.getItemOrNullObject("DeNghi").columns.getItemOrNullObject(heading).getRange();
  range.load(reach === "places" ? "columnIndex" : "rowIndex, columnIndex, text");
  range.untrack();
  return range;
}
