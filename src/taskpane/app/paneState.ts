import type { Overview } from "../../core/overview";
import type { Language } from "../../locales/language";
import type { Texts } from "../../locales/vi";
import type { ValidationResult } from "../../validateWorkbook";
import type { PaneFailure } from "./paneFailure";
import { NO_STEPS, type StepHistory } from "./stepHistory";
import type { Progress } from "../../excel/runControl";

/** The operations on the workbook, by the names of their words. */
export type OperationName = keyof Texts["operations"];

/** What goes on, or came of the last operation. One operation at a time. */
export type Activity =
  | { readonly status: "ready" }
  | { readonly status: "unavailable"; readonly failure: PaneFailure }
  | {
      readonly status: "running";
      readonly operation: OperationName;
      readonly progress: Progress | null;
      /** null once it has been asked to stop. */
      readonly cancel: (() => void) | null;
    }
  | { readonly status: "failed"; readonly operation: OperationName; readonly failure: PaneFailure }
  | { readonly status: "cancelled"; readonly operation: OperationName; readonly written: number };

export interface SheetPlace {
  readonly sheet: string;
  readonly address: string;
}

export interface WorkbookChange extends SheetPlace {
  /** It is not the only one. */
  readonly more: boolean;
  /** The one that was reported last; absent = it is the first. */
  readonly latest?: SheetPlace;
}

/** One line on what an operation has done, in either language. */
export type NoticeText = (texts: Texts, language?: Language) => string;

export interface PaneState {
  /** What is known of the workbook before a check; null until it has been read, or when it could not be. */
  readonly overview: Overview | null;
  readonly activity: Activity;
  /** The last answer, a stopped one too. It stays while the next is made, and when that fails. */
  readonly validation: ValidationResult | null;
  /** Where the workbook was changed since that answer, the first place; null = nowhere that is known. */
  readonly changed: WorkbookChange | null;
  /** The change is being judged: a new answer will come without a click. */
  readonly isFollowing: boolean;
  /** What the user selected last on a sheet; null = nothing that is known. */
  readonly selected: SheetPlace | null;
  /** The sheet that was chosen to be checked; null = the list is looked for. */
  readonly sheet: string | null;
  readonly history: StepHistory;
  /** What the last operation has done, where the answer does not say it. */
  readonly notice: NoticeText | null;
}

/** One state for the pane and the ribbon, which share a runtime. */
export interface PaneStore {
  get(): PaneState;
  /** Changes what is named and keeps the rest. */
  update(change: Partial<PaneState>): void;
  subscribe(listener: () => void): () => void;
}

const READY: PaneState = {
  overview: null,
  activity: { status: "ready" },
  validation: null,
  changed: null,
  isFollowing: false,
  selected: null,
  sheet: null,
  history: NO_STEPS,
  notice: null,
};

export function createPaneStore(first: Partial<PaneState> = {}): PaneStore {
  let state: PaneState = { ...READY, ...first };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    update: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
