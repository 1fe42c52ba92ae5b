import { useEffect, useRef, type JSX, type KeyboardEvent } from "react";
import type { PageTexts } from "../texts/vi";
import type { SheetActions } from "./sheetActions";
import type { Cursor } from "./useCursor";

export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

interface Props {
  /** null = a separator. */
  items: readonly (MenuItem | null)[];
  x: number;
  y: number;
  label: string;
  onClose(): void;
}

/** The context menu, also opened with Shift+F10. */
export function CellMenu({ items, x, y, label, onClose }: Props): JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector("button")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const focused = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "ArrowDown") buttons[(focused + 1) % buttons.length]?.focus();
    else if (event.key === "ArrowUp") buttons.at(focused - 1)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={menu}
      className="cell-menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      style={{ left: Math.min(x, innerWidth - 240), top: Math.min(y, innerHeight - 30 * items.length - 16) }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {items.map((item, index) =>
        item === null ? (
          <hr key={index} />
        ) : (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            onClick={() => {
              onClose();
              item.act();
            }}
          >
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}

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
