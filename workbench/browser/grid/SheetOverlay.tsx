import type { JSX } from "react";
import { activeBox } from "./ActiveCell";
import { CellMenu, cellMenuItems } from "./CellMenu";
import { DropDown } from "./DropDown";
import { FilterMenu } from "./FilterMenu";
import { type View, pointOf } from "./place";
import { bodyOf } from "./sheetActions";
import { focusCell, type Overlay, type SheetView } from "./sheetView";

/** The list or menu that is open over the grid; the cell gets the focus when it closes. */
export function SheetOverlay({ visible, ...view }: SheetView & { visible: View }): JSX.Element | null {
  const { overlay, texts, choices, typing, cursor, actions, attempt } = view;
  const close = (): void => {
    view.show(null);
    focusCell();
  };
  switch (overlay?.kind) {
    case "menu":
      return (
        <CellMenu
          {...overlay}
          label={texts.grid.menu}
          items={cellMenuItems(texts, actions, cursor, attempt)}
          onClose={close}
        />
      );
    case "filter":
      return <Filter {...{ view, visible, overlay, close }} />;
    case "list": {
      const { left, top, width, height } = activeBox(view, visible);
      return (
        <DropDown
          choices={choices ?? []}
          current={typing.current}
          label={texts.grid.drop}
          left={left}
          top={top + height}
          width={width + 18}
          onChoose={(choice) => {
            close();
            attempt(() => actions.type(cursor.active, choice));
          }}
          onClose={close}
        />
      );
    }
    default:
      return null;
  }
}

interface FilterProps {
  view: SheetView;
  visible: View;
  overlay: Extract<Overlay, { kind: "filter" }>;
  close(): void;
}

function Filter({ view, visible, overlay, close }: FilterProps): JSX.Element {
  const { sheet, layout, texts, actions, attempt, book } = view;
  const { table, column } = overlay;
  const { left, top } = pointOf(layout, visible, { row: table.area.row + 1, column: table.area.column + column });
  const run = (act: () => void): void => {
    close();
    attempt(act);
  };
  const body = bodyOf(table);
  return (
    <FilterMenu
      {...{ table, column, sheet, texts }}
      date1904={book.host.workbook.date1904}
      left={Math.min(left, visible.width - 220)}
      top={Math.max(24, top)}
      onSort={(ascending) => run(() => actions.sort(body, { row: body.row, column: body.column + column }, ascending))}
      onFilter={(kept) => run(() => actions.filter(table, column, kept))}
      onClose={close}
    />
  );
}
