import type { KeyboardEvent } from "react";
import { containsCell } from "../../host/geometry/area";
import type { Draft } from "./CellInput";
import { keyMove } from "./keyMove";
import { focusCell, type SheetView } from "./sheetView";
import { stepFrom, type Direction } from "./stepFrom";

/** Handles a key in the active cell. */
export function handleKey(view: SheetView, event: KeyboardEvent): void {
  const { draft, change } = view.typing;
  const isTaken = draft === null ? handleOutsideTyping(view, event) : handleTyping(view, event);
  if (isTaken) event.preventDefault();
  else if (draft !== null && event.altKey && event.key === "Enter") {
    change({ ...draft, text: `${draft.text}\n` });
    event.preventDefault();
  }
}

/** Handles a key during typing, in the cell or in the formula bar. */
export function handleTyping(view: SheetView, event: KeyboardEvent): boolean {
  if (event.key === "Escape") {
    view.typing.cancel();
    focusCell();
    return true;
  }
  const direction = leaveDirection(event, view.typing.draft?.mode ?? "edit");
  if (!direction || event.altKey || event.nativeEvent.isComposing) return false;
  view.typing.commit();
  focusCell();
  step(view, direction);
  return true;
}

function handleOutsideTyping(view: SheetView, event: KeyboardEvent): boolean {
  const act = actionOf(view, event);
  act?.();
  return act !== undefined;
}

function actionOf(view: SheetView, event: KeyboardEvent): (() => void) | undefined {
  const { sheet, layout, cursor, typing, actions, attempt, book } = view;
  const { key, shiftKey, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (altKey && key === "ArrowDown") return () => openUnder(view);
  const target = keyMove(sheet, layout, shiftKey ? cursor.end : cursor.active, { key, ctrl }, view.page.current);
  if (target) return () => (shiftKey ? cursor.extendTo(target) : cursor.moveTo(target));
  if (ctrl) return { z: () => attempt(book.undo), y: () => attempt(book.redo) }[key.toLowerCase()];
  switch (key) {
    case "F2":
      return () => typing.change({ text: typing.current, mode: "edit" });
    case "Delete":
    case "Backspace":
      return () => attempt(() => actions.clear(cursor.area));
    case "Enter":
      return () => step(view, shiftKey ? "up" : "down");
    case "Tab":
      return () => step(view, shiftKey ? "left" : "right");
    default:
      return undefined;
  }
}

const step = ({ sheet, layout, cursor }: SheetView, direction: Direction): void =>
  cursor.moveTo(stepFrom(sheet, layout, cursor.active, direction));

/** Opens the filter of a table's heading, otherwise the drop-down of the cell. */
function openUnder({ sheet, cursor: { active }, choices, show }: SheetView): void {
  const table = sheet.tables.find(
    (item) => item.showHeaders && item.area.row === active.row && containsCell(item.area, active.row, active.column),
  );
  if (table?.showFilterButton) show({ kind: "filter", table, column: active.column - table.area.column });
  else if (choices) show({ kind: "list" });
}

/** Where the cursor goes when a key ends the typing; undefined while it continues. */
function leaveDirection({ key, shiftKey }: KeyboardEvent, mode: Draft["mode"]): Direction | undefined {
  if (key === "Enter") return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  if (mode === "edit") return undefined;
  return ({ ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const)[key];
}
