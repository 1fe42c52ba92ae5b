import type { RefObject } from "react";
import type { Sheet } from "../../host";
import type { OpenWorkbook } from "../session/openWorkbook";
import type { PageTexts } from "../texts/vi";
import type { FilterTarget } from "./FilterButtons";
import type { SheetActions } from "./sheetActions";
import type { SheetLayout } from "./sheetLayout";
import type { Cursor } from "./useCursor";
import type { Typing } from "./useTyping";

/** The menu or list that is open over the grid. */
export type Overlay = { kind: "menu"; x: number; y: number } | { kind: "list" } | ({ kind: "filter" } & FilterTarget);

/** State shared by the parts of one sheet's view. */
export interface SheetView {
  readonly book: OpenWorkbook;
  readonly sheet: Sheet;
  readonly texts: PageTexts;
  readonly layout: SheetLayout;
  readonly cursor: Cursor;
  readonly typing: Typing;
  readonly actions: SheetActions;
  /** Choices of the active cell's drop-down. */
  readonly choices: readonly string[] | undefined;
  readonly overlay: Overlay | null;
  /** Number of visible rows, for PageUp and PageDown. */
  readonly page: RefObject<number>;
  show(overlay: Overlay | null): void;
  /** Runs something that may fail in the host and shows the failure. */
  attempt(act: () => void): void;
}

export const focusCell = (): void => document.getElementById("cell-input")?.focus({ preventScroll: true });
