import type { JSX } from "react";
import { sheetActions } from "../grid/sheetActions";
import type { OpenWorkbook } from "../session/openWorkbook";
import type { PageTexts } from "../texts/vi";
import { Group } from "./Ribbon";

interface Props {
  book: OpenWorkbook;
  texts: PageTexts;
  attempt(act: () => void): void;
}

/** Common commands for rows, on the selection. */
export function CellGroup({ book, texts, attempt }: Props): JSX.Element {
  const { ribbon } = texts;
  const { state, workbook } = book.host;
  const button = (label: string, act: () => void, disabled = false): JSX.Element => (
    <button type="button" disabled={disabled} onClick={() => attempt(act)}>
      {label}
    </button>
  );
  const onSelection = (act: (actions: ReturnType<typeof sheetActions>) => void) => () => {
    const sheet = workbook.sheets.find(({ id }) => id === state.selection.sheetId);
    if (sheet) act(sheetActions(book, sheet));
  };
  const { area } = state.selection;
  return (
    <Group label={ribbon.cells}>
      <div className="small-buttons">
        {button(ribbon.undo, book.undo, state.undo.steps === 0)}
        {button(ribbon.redo, book.redo, !state.undo.canRedo)}
      </div>
      <div className="small-buttons">
        {button(
          ribbon.insertRow,
          onSelection((actions) => actions.insertRows(area)),
        )}
        {button(
          ribbon.deleteRow,
          onSelection((actions) => actions.deleteRows(area)),
        )}
      </div>
      <div className="small-buttons">
        {button(
          ribbon.ascending,
          onSelection((actions) => actions.sort(area, area, true)),
        )}
        {button(
          ribbon.descending,
          onSelection((actions) => actions.sort(area, area, false)),
        )}
      </div>
    </Group>
  );
}
