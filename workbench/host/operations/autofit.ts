import { relyOn } from "../assumptions";
import { lastColumn, lastRow } from "../geometry/area";
import type { Area, Sheet } from "../model";
import type { HostState } from "../state";
import { styleAt } from "../styles";
import { cellText } from "../values/cellText";

/** Padding of a column's width in the file, in characters, and Excel's widest column. */
const PADDING = 0.71;
const WIDEST = 255;

/** Computed from the number of characters, without measuring a font. */
export function autofitColumns(state: HostState, sheet: Sheet, area: Area): void {
  relyOn("autofit");
  const last = Math.min(lastRow(area), sheet.rows.length - 1);
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    let longest = 0;
    for (let row = area.row; row <= last; row += 1) {
      const value = sheet.rows[row]?.[column]?.value ?? null;
      const lines =
        value === null ? [] : cellText(value, styleAt(sheet, row, column), state.workbook.date1904).split("\n");
      for (const line of lines) longest = Math.max(longest, line.length);
    }
    if (longest > 0) sheet.columnWidths[column] = Math.min(WIDEST, longest + 1 + PADDING);
  }
}

/** A row without its own height is fitted when a file is opened. */
export function autofitRows(sheet: Sheet, area: Area): void {
  relyOn("autofit");
  for (let row = area.row; row <= Math.min(lastRow(area), sheet.rowHeights.length); row += 1)
    delete sheet.rowHeights[row];
}
