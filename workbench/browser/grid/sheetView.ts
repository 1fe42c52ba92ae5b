import type { RefObject } from "react";
import type { Sheet } from "../../host";
import type { OpenWorkbook } from "../session/openWorkbook";
import type { PageTexts } from "../texts/vi";
import type { FilterTarget } from "./FilterButtons";
import type { SheetActions } from "./sheetActions";
import type { SheetLayout } from "./sheetLayout";
import type { Cursor } from "./useCursor";
import type { Typing } from "./useTyping";

/** What is open over the grid. */
export type Overlay = { kind: "menu"; x: number; y: number } | { kind: "list" } | ({ kind: "filter" } & FilterTarget);

/** All that the parts of one sheet's view share. */
export interface SheetView {
  readonly book: OpenWorkbook;
  readonly sheet: Sheet;
  readonly texts: PageTexts;
  readonly layout: SheetLayout;
  readonly cursor: Cursor;
  readonly typing: Typing;
  readonly actions: SheetActions;
  /** Of the active cell's drop-down. */
  readonly choices: readonly string[] | undefined;
  readonly overlay: Overlay | null;
  /** Rows that are in view, for PageUp and PageDown. */
  readonly page: RefObject<number>;
  show(overlay: Overlay | null): void;
  /** Runs what may fail in the host and tells the person. */
  attempt(act: () => void): void;
}

export const focusCell = (): void => document.getElementById("cell-input")?.focus({ preventScroll: true });
