import { relyOn } from "../assumptions";
import { HostError } from "../errors";
import { intersect, lastColumn, lastRow } from "../geometry/area";
import type { Area, Sheet } from "../model";
import type { HostState } from "../state";
import { styleAt } from "../styles";

/** On a protected sheet only unlocked cells accept values (AccessDenied). */
export function guardValues(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  const rows = Math.min(lastRow(area), Math.max(sheet.rows.length, area.row + 1) - 1);
  for (let row = area.row; row <= rows; row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) guardCell(sheet, row, column);
  }
  if (rows < lastRow(area)) guardCell(sheet, lastRow(area), area.column);
}

/** Checks one cell, for writes that change only some cells of their range. */
export function guardCell(sheet: Sheet, row: number, column: number): void {
  if (sheet.protection && styleAt(sheet, row, column).locked !== false) throw new HostError("AccessDenied");
}

/** `option` is the member of `Excel.WorksheetProtectionOptions` that allows the change on a protected sheet. */
export function guardStructure(sheet: Sheet, option: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw new HostError("AccessDenied");
}

/** Fails if the workbook's structure is protected. */
export function guardSheets({ workbook }: HostState): void {
  if (!workbook.structureProtection) return;
  relyOn("structure-refuses");
  throw new HostError("AccessDenied");
}

/** Fails in a workbook with legacy sharing. */
export function guardShared({ workbook }: HostState): void {
  if (!workbook.isLegacyShared) return;
  relyOn("shared-refuses");
  throw new HostError("InvalidOperation");
}

/** Fails unless this workbook has the focus. */
export function guardFocus({ options }: HostState): void {
  if (options.focus !== "elsewhere") return;
  relyOn("focus-elsewhere");
  throw new HostError("GeneralException");
}

/** Cells of a merged area after the first one hold nothing. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.row &&
      row <= lastRow(merge) &&
      column >= merge.column &&
      column <= lastColumn(merge) &&
      !(row === merge.row && column === merge.column),
  );
}

export const mergesIn = (sheet: Sheet, area: Area): Area[] => sheet.merges.filter((merge) => intersect(merge, area));
