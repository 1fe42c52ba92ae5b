import type { Grid, TableSnapshot } from "../core/snapshot";
import { areaOf } from "./grid";

/** A table whose place was loaded, with the cells that it or its sheet was read with. */
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
