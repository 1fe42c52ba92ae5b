import type { Grid, WorkbookSnapshot } from "../snapshot";
import { countsFrom1904 } from "./date1904";

/** Shortest text that shows a date with its year: 8/4/22. */
const SHORTEST_DATE = 6;

/** Whether a workbook's serial numbers count from 1904: the first date cell whose text shows its year tells. */
export function workbookCountsFrom1904(snapshot: WorkbookSnapshot): boolean {
  const grids = new Set<Grid>();
  for (const { cells } of [...snapshot.tables, ...snapshot.sheets]) if (cells) grids.add(cells);
  for (const { values, text } of grids) {
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        if (typeof value !== "number") continue;
        const shown = text[r]?.[c] ?? "";
        if (shown.length < SHORTEST_DATE) continue;
        const answer = countsFrom1904(value, shown);
        if (answer !== null) return answer;
      }
    }
  }
  return false;
}
