import { HEADINGS } from "../core/nominations/fields";
import { SUMMARY_NAMES } from "../core/report/summaryEdits";
import type { Grid, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../core/snapshot";
import { areaOf, loadRange, toGrid, type Depth } from "./grid";

/** How much of each known table is read at the first look. */
const TABLES: Record<string, Depth> = {
  KeHoach: "all",
  HinhThuc: "all",
  TieuChuan: "all",
  DonVi: "all",
  DeNghi: "place",
  XetDuyet: "place",
  XetDuyetCu: "values",
};

/** Columns of `DeNghi` whose cells show something else than their value. */
const DATE_COLUMNS = [HEADINGS.registeredOn, HEADINGS.proposedOn];

/**
 * The first look, in one round trip: the names of all sheets and tables, the known tables by name, the sheet of the
 * nominations, and the summary. In the standard layout it is all that is needed.
 */
export async function readWorkbook(): Promise<WorkbookSnapshot> {
  return Excel.run(async (context) => {
    const { worksheets, tables: allTables } = context.workbook;
    worksheets.load("items/name, items/visibility");
    allTables.load("items/name, items/worksheet/name");
    const tables = Object.entries(TABLES).map(([name, depth]) => {
      const table = allTables.getItemOrNullObject(name);
      table.load("name, showHeaders, showTotals, worksheet/name");
      return { table, range: loadRange(table.getRange(), depth), depth };
    });
    const nominations = allTables.getItemOrNullObject("DeNghi");
    const summary = allTables.getItemOrNullObject("XetDuyet");
    const used = [
      { of: nominations, depth: "without-text" as Depth },
      { of: summary, depth: "values" as Depth },
    ].map(({ of, depth }) => {
      of.load("worksheet/name");
      return { of, depth, range: loadRange(of.worksheet.getUsedRangeOrNullObject(true), depth) };
    });
    const dates = DATE_COLUMNS.map((heading) => {
      const range = nominations.columns.getItemOrNullObject(heading).getRange();
      range.load("rowIndex, columnIndex, text");
      range.untrack();
      return range;
    });
    const spare = SUMMARY_NAMES.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load("name");
      return { sheet, range: loadRange(sheet.getUsedRangeOrNullObject(true), "place") };
    });
    await context.sync();

    const sheets = worksheets.items.map(({ name, visibility }): SheetSnapshot => ({
      name,
      visible: visibility === "Visible",
    }));
    const named = (name: string) => sheets.find((sheet) => sheet.name === name);
    for (const { sheet, range } of spare) {
      const found = sheet.isNullObject ? undefined : named(sheet.name);
      if (found && range.isNullObject) found.cells = null;
    }
    for (const { of, range, depth } of used) {
      const found = of.isNullObject ? undefined : named(of.worksheet.name);
      if (found) found.cells = range.isNullObject ? null : toGrid(range, depth);
    }
    const home = nominations.isNullObject ? undefined : named(nominations.worksheet.name);
    if (home?.cells) {
      const shown = dates.filter((range) => !range.isNullObject);
      for (const range of shown) showDates(home.cells, range);
      home.shownColumns = shown.map((range) => range.columnIndex);
    }
    return {
      sheets,
      tables: tables.flatMap(({ table, range, depth }) => {
        if (table.isNullObject) return [];
        const sheetCells = named(table.worksheet.name)?.cells;
        const cells = depth === "place" ? sheetCells : toGrid(range, depth);
        return cells ? [tableSnapshot(table, range, cells)] : [];
      }),
      tableNames: allTables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    };
  });
}

export function tableSnapshot(table: Excel.Table, range: Excel.Range, cells: Grid): TableSnapshot {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    area: areaOf(range),
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
    cells,
  };
}

/** Puts the shown text of a column into a grid that was read without text. */
function showDates(grid: Grid, column: Excel.Range): void {
  const c = column.columnIndex - grid.column;
  for (const [r, [text = ""]] of column.text.entries()) {
    const line = grid.text[column.rowIndex - grid.row + r];
    if (line && text !== "") line[c] = text;
  }
}
