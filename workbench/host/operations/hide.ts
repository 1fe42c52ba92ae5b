import { relyOn } from "../assumptions";
import { raiseSheetEvent } from "../events/raise";
import { EventType } from "../events/types";
import type { Sheet } from "../model";
import type { HostState } from "../state";
import { guardStructure } from "./guard";

/** Hides or shows the rows from `first` to `last`, including those hidden by a filter. */
export function hideRows(state: HostState, sheet: Sheet, first: number, last: number, isHidden: boolean): void {
  guardStructure(sheet, "allowFormatRows");
  if (!isHidden) relyOn("filtered-row-shown");
  showRows(state, sheet, first, last, isHidden);
}

/** The same without checking protection, which may allow filters but not formats. */
export function showRows(state: HostState, sheet: Sheet, first: number, last: number, isHidden: boolean): void {
  for (let row = first; row <= last; row += 1) {
    if (isHidden) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
  raiseSheetEvent(state, EventType.worksheetRowHiddenChanged, sheet.id, {
    address: `${first + 1}:${last + 1}`,
    changeType: isHidden ? "Hidden" : "Unhidden",
  });
}

export function hideColumns(_state: HostState, sheet: Sheet, first: number, last: number, isHidden: boolean): void {
  guardStructure(sheet, "allowFormatColumns");
  for (let column = first; column <= last; column += 1) {
    if (isHidden) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
}
