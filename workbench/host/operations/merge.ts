import { HostError } from "../errors";
import { lastColumn, lastRow, overlaps } from "../geometry/area";
import type { Area, Sheet } from "../model";
import type { HostState } from "../state";
import { guardShared, guardStructure, mergesIn } from "./guard";

/** Merges an area, or each of its rows; only the first cell keeps its value. */
export function mergeCells(state: HostState, sheet: Sheet, area: Area, across: boolean): void {
  guardShared(state);
  guardStructure(sheet, "allowFormatCells");
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  unmergeCells(sheet, area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const part of parts) {
    if (part.rows * part.columns < 2) continue;
    emptyCovered(sheet, part);
    sheet.merges.push(part);
  }
}

export function unmergeCells(sheet: Sheet, area: Area): void {
  guardStructure(sheet, "allowFormatCells");
  const gone = new Set(mergesIn(sheet, area));
  if (gone.size > 0) sheet.merges = sheet.merges.filter((merge) => !gone.has(merge));
}

function emptyCovered(sheet: Sheet, area: Area): void {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (row === area.row && column === area.column) continue;
      const cell = cells[column];
      if (cell?.style) cells[column] = { value: null, style: cell.style };
      else delete cells[column];
    }
  }
}
