import { CHART as FIGURES_CHART } from "../core/figures/figuresChart";
import { FIGURES_NAMES, FIGURES_TABLE } from "../core/figures/figuresPlace";
import { HEADINGS } from "../core/nominations/fields";
import { MAPPING_TABLE } from "../core/nominations/mapping";
import { CHART } from "../core/report/summary/planChart";
import { SUMMARY_NAMES } from "../core/report/summaryEdits";
import { loadRange, type Depth } from "./grid";
import { probeRange } from "./readBlocks";
import { readExcel } from "./runExcel";

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
const CHARTS = { XetDuyet: CHART, [FIGURES_TABLE]: FIGURES_CHART };

/** The long sheets' cells, or only where they stand and how much their first rows cost. */
export type Reach = "cells" | "places";
export type Seen = Awaited<ReturnType<typeof firstLook>>;

/** One round trip: nothing but what was asked for here is known of the workbook. */
export function firstLook(reach: Reach) {
  return readExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, tables: allTables } = workbook;
    workbook.load("readOnly");
    worksheets.load("items/name, items/visibility");
    allTables.load("items/name, items/worksheet/name");
    const tables = Object.entries(TABLES).map(([name, depth]) => lookAtTable(allTables, name, depth, reach));
    const used = LONG.map(({ table, depth }) => lookAtLong(allTables, table, depth, reach));
    const charts = Object.entries(CHARTS).map(([table, name]) => lookAtChart(allTables, table, name));
    const dates = DATE_COLUMNS.map((heading) => lookAtDates(allTables, heading, reach));
    const spare = [...SUMMARY_NAMES, ...FIGURES_NAMES].map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load("name");
      return { sheet, range: loadRange(sheet.getUsedRangeOrNullObject(true), "place") };
    });
    await context.sync();
    const shown = dates.filter((range) => !range.isNullObject);
    return { reach, workbook, worksheets, allTables, tables, used, dates: shown, spare, charts };
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
  const range = of.worksheet.getUsedRangeOrNullObject(true);
  range.load("rowHidden");
  const probe = reach === "places" ? probeRange(of.worksheet, range, depth) : null;
  return { of, depth, range: loadRange(range, reach === "places" ? "place" : depth), probe };
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
