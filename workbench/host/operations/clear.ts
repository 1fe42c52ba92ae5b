import { raiseChanged } from "../events/raise";
import { lastColumn, lastRow, overlaps, subtract } from "../geometry/area";
import type { Area, Cell, Sheet } from "../model";
import type { HostState } from "../state";
import { guardStructure, guardValues } from "./guard";
import { syncHeaders } from "./tableHeaders";

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Clears contents, formats or both. "All" includes data validations and conditional formats, as in Excel. */
export function clearArea(state: HostState, sheet: Sheet, area: Area, part: ClearWhat): void {
  if (part !== "Formats") guardValues(sheet, area);
  if (part !== "Contents") guardStructure(sheet, "allowFormatCells");
  const bottom = Math.min(lastRow(area), sheet.rows.length - 1);
  for (let row = area.row; row <= bottom; row += 1) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const right = Math.min(lastColumn(area), cells.length - 1);
    for (let column = area.column; column <= right; column += 1) {
      const cell = cells[column];
      const left = cell && cleared(cell, part);
      if (left) cells[column] = left;
      else delete cells[column];
    }
  }
  if (part === "All" || part === "Formats") clearRowsAndColumns(sheet, area);
  if (part === "All") clearRules(sheet, area);
  if (part === "All" || part === "Contents") {
    for (const table of sheet.tables) if (overlaps(table.area, area)) syncHeaders(state, sheet, table, area);
    raiseChanged(state, sheet, { area, changeType: "RangeEdited", shiftDirection: "None" });
  }
}

function cleared(cell: Cell, part: ClearWhat): Cell | undefined {
  const { style: _style, ...unstyled } = cell;
  if (part === "All") return undefined;
  if (part === "Contents") return cell.style ? { value: null, style: cell.style } : undefined;
  if (part === "Formats") return cell.value === null && cell.formula === undefined ? undefined : unstyled;
  const { hyperlink: _hyperlink, ...unlinked } = cell;
  return unlinked;
}

function clearRowsAndColumns(sheet: Sheet, area: Area): void {
  if (area.row === 0 && area.rows >= 1_048_576)
    for (let column = area.column; column <= lastColumn(area); column += 1) delete sheet.columnStyles[column];
  if (area.column === 0 && area.columns >= 16_384)
    for (let row = area.row; row <= Math.min(lastRow(area), sheet.rowStyles.length); row += 1)
      delete sheet.rowStyles[row];
}

function clearRules(sheet: Sheet, area: Area): void {
  const without = <R extends { areas: Area[] }>(rules: R[]): R[] =>
    rules
      .map((rule) => ({ ...rule, areas: rule.areas.flatMap((item) => subtract(item, area)) }))
      .filter((rule) => rule.areas.length > 0);
  sheet.validations = without(sheet.validations);
  sheet.conditionalFormats = without(sheet.conditionalFormats);
}
