import { relyOn } from "./assumptions";
import { copyWorkbook } from "./copy";
import { raiseChanged } from "./events/raise";
import { bounding } from "./geometry/area";
import type { Area, Cell, Sheet, Workbook } from "./model";
import type { HostState } from "./state";

/** Restores the workbook to `before`, as undo and redo do, and raises Excel's events. */
export function restoreWorkbook(state: HostState, before: Workbook): void {
  const { workbook } = state;
  const left = workbook.sheets;
  Object.assign(workbook, copyWorkbook(before));
  if (!workbook.sheets.some(({ id }) => id === state.selection.sheetId))
    state.selection = { sheetId: workbook.activeSheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  relyOn("undo-event");
  state.events.editSource = "user";
  for (const sheet of workbook.sheets) {
    const area = changedArea(
      left.find(({ id }) => id === sheet.id),
      sheet,
    );
    if (area) raiseChanged(state, sheet, { area, changeType: "RangeEdited", shiftDirection: "None" });
  }
  state.events.deliver();
}

/** The smallest area with all cells that differ. */
export function changedArea(before: Sheet | undefined, after: Sheet): Area | undefined {
  let area: Area | undefined;
  const rows = Math.max(before?.rows.length ?? 0, after.rows.length);
  for (let row = 0; row < rows; row += 1) {
    const [former = [], current = []] = [before?.rows[row], after.rows[row]];
    for (let column = 0; column < Math.max(former.length, current.length); column += 1) {
      if (sameCell(former[column], current[column])) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      area = area ? bounding(area, cell) : cell;
    }
  }
  return area;
}

const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  (a?.value ?? null) === (b?.value ?? null) && a?.formula === b?.formula;
