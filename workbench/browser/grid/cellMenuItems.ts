import type { PageTexts } from "../texts/vi";
import type { MenuItem } from "./CellMenu";
import type { SheetActions } from "./sheetActions";
import type { Cursor } from "./useCursor";

/** The items of the cell menu for the selection. */
export function cellMenuItems(
  { menu }: PageTexts,
  actions: SheetActions,
  { area, active }: Cursor,
  attempt: (act: () => void) => void,
): (MenuItem | null)[] {
  const item = (label: string, act: () => void): MenuItem => ({ label, act: () => attempt(act) });
  return [
    item(menu.cut, () => actions.clear(area)),
    null,
    item(menu.insertRows, () => actions.insertRows(area)),
    item(menu.deleteRows, () => actions.deleteRows(area)),
    item(menu.insertColumns, () => actions.insertColumns(area)),
    item(menu.deleteColumns, () => actions.deleteColumns(area)),
    null,
    item(menu.ascending, () => actions.sort(area, active, true)),
    item(menu.descending, () => actions.sort(area, active, false)),
    null,
    item(menu.hide, () => actions.hideRows(area, true)),
    item(menu.show, () => actions.hideRows({ ...area, row: Math.max(0, area.row - 1), rows: area.rows + 2 }, false)),
  ];
}
