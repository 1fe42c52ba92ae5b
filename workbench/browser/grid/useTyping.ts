import { useRef, useState } from "react";
import type { Sheet } from "../../host";
import { cellAddress } from "../../host/geometry/address";
import type { OpenWorkbook } from "../session/openWorkbook";
import type { Draft } from "./CellInput";
import { editText } from "./editText";
import type { Place } from "./place";
import type { SheetActions } from "./sheetActions";

/** The text that is being typed into the active cell. Meanwhile Excel, and so the host, does not run batches. */
export interface Typing {
  readonly draft: Draft | null;
  /** The cell's content in edit mode. */
  readonly current: string;
  change(draft: Draft): void;
  /** Ends without a change. */
  cancel(): void;
  /** Ends with the typed text, if it changed. */
  commit(): void;
}

export function useTyping(
  book: OpenWorkbook,
  sheet: Sheet,
  active: Place,
  actions: SheetActions,
  attempt: (act: () => void) => void,
): Typing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const before = useRef("");
  const { options, workbook } = book.host;
  const current = editText(sheet, active, options.locale, workbook.date1904);
  const end = (): void => {
    book.act((edits) => edits.endCellEdit());
    setDraft(null);
  };
  return {
    draft,
    current,
    change: (next) => {
      if (draft === null) {
        before.current = current;
        book.act((edits) => edits.beginCellEdit(sheet.name, cellAddress(active.row, active.column)));
      }
      setDraft(next);
    },
    cancel: () => {
      if (draft !== null) end();
    },
    commit: () => {
      if (draft === null) return;
      end();
      if (draft.text !== before.current || draft.mode === "enter") attempt(() => actions.type(active, draft.text));
    },
  };
}
