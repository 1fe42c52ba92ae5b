import type { ClipboardEvent, JSX } from "react";
import { cellAddress } from "../../host/geometry/address";
import { styleAt } from "../../host/styles";
import { CellInput } from "./CellInput";
import { fontOf } from "./cellStyle";
import { copyText, pastedRows } from "./clipboard";
import { type View, pointOf } from "./place";
import { handleKey } from "./sheetKeys";
import type { SheetView } from "./sheetView";

/** The active cell with its clipboard events and the arrow of its drop-down. */
export function ActiveCell({ visible, ...view }: SheetView & { visible: View }): JSX.Element {
  const { sheet, texts, cursor, typing, actions, attempt, choices } = view;
  const { active, area } = cursor;
  const box = activeBox(view, visible);
  const copy = (event: ClipboardEvent, cut: boolean): void => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", copyText(sheet, area, view.book.host.workbook.date1904));
    if (cut) attempt(() => actions.clear(area));
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const rows = pastedRows(event.clipboardData.getData("text/plain"));
    attempt(() => cursor.select(actions.paste(area, rows)));
  };
  return (
    <>
      <CellInput
        box={box}
        font={fontOf(styleAt(sheet, active.row, active.column))}
        label={texts.grid.cell(cellAddress(active.row, active.column), typing.current)}
        draft={typing.draft}
        onDraft={typing.change}
        onKey={(event) => handleKey(view, event)}
        onCopy={copy}
        onPaste={paste}
        onBlur={(toFrame) => {
          // As in Excel, a click in the pane does not end the typing.
          if (!toFrame && document.activeElement?.id !== "formula") typing.commit();
        }}
      />
      {choices && !typing.draft && (
        <button
          type="button"
          tabIndex={-1}
          className="drop-button"
          style={{ left: box.left + box.width, top: box.top + box.height - 20 }}
          aria-label={texts.grid.drop}
          onClick={() => view.show({ kind: "list" })}
        />
      )}
    </>
  );
}

/** The visible position of the active cell, or of its merged area. */
export function activeBox({ sheet, layout, cursor: { active } }: SheetView, visible: View) {
  const { row, column } = active;
  const merge = sheet.merges.find((item) => item.row === row && item.column === column);
  return {
    ...pointOf(layout, visible, active),
    width: layout.columns.start(column + (merge?.columns ?? 1)) - layout.columns.start(column),
    height: layout.rows.start(row + (merge?.rows ?? 1)) - layout.rows.start(row),
  };
}
