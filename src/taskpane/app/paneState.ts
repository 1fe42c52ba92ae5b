import type { Overview } from "../../core/overview";
import type { Language } from "../../locales/language";
import type { Texts } from "../../locales/vi";
import type { ValidationResult } from "../../validateWorkbook";
import type { PaneFailure } from "./paneFailure";
import type { Progress } from "../../excel/runControl";
import type { Inverse } from "../../core/cells/change";

/** The operations on the workbook, as in the texts. */
export type OperationName = keyof Texts["operations"];

/** What is running, or how the last operation ended. Only one operation runs at a time. */
export type Activity =
  | { readonly status: "ready" }
  | { readonly status: "unavailable"; readonly failure: PaneFailure }
  | {
      readonly status: "running";
      readonly operation: OperationName;
      readonly progress: Progress | null;
      /** null = cancelling was requested. */
      readonly cancel: (() => void) | null;
    }
  | { readonly status: "failed"; readonly operation: OperationName; readonly failure: PaneFailure }
  | { readonly status: "cancelled"; readonly operation: OperationName; readonly written: number };

interface SheetPlace {
  readonly sheet: string;
  readonly address: string;
}

export interface WorkbookChange extends SheetPlace {
  /** There are other changes. */
  readonly more: boolean;
  /** The change that was reported last; absent = it is this one. */
  readonly latest?: SheetPlace;
}

/** One line on what an operation has done. */
export type NoticeText = (texts: Texts, language: Language) => string;

export interface OperationNotice {
  readonly text: NoticeText;
  /** Id of the fold with the reasons, which a link after the line opens; absent = no link. */
  readonly reasons?: string;
}

/** What one click wrote beside the nominations, or into them. */
export interface Step {
  readonly kind: "check" | "fix";
  /** Undoes the step, or redoes it. */
  readonly changes: Inverse;
  /** The cells that name a fix; absent = all that it wrote. In long lists, a fix includes the check that follows it. */
  readonly cells?: readonly string[];
}

/** The steps that can be undone, and those that can be redone; the next one is last. */
export interface StepHistory {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** Rows that earlier steps wrote have moved since the last step, so those steps can no longer be undone. */
  readonly isCut: boolean;
}

export const NO_STEPS: StepHistory = { done: [], undone: [], isCut: false };

const MAX_STEPS = 20;

/** After a new step nothing can be redone. A step that wrote nothing is not added. */
export const withStep = (history: StepHistory, step: Step): StepHistory =>
  step.changes.length === 0 ? history : { done: [...history.done, step].slice(-MAX_STEPS), undone: [], isCut: false };

/** A step identifies its cells by address, so it can't be undone after any of them has moved. */
export function withoutMoved(history: StepHistory, { sheet, address }: SheetPlace): StepHistory {
  // The address of whole columns has no row: all rows have moved.
  const first = Number(/\d+/u.exec(address)?.[0] ?? 1);
  const stays = ({ changes }: Step) =>
    changes.every((change) => change.sheet !== sheet || change.row + change.values.length < first);
  const [done, undone] = [history.done.filter(stays), history.undone.filter(stays)];
  const isWhole = done.length === history.done.length && undone.length === history.undone.length;
  return isWhole ? history : { done, undone, isCut: true };
}

export interface PaneState {
  /** null = not read yet, or it could not be read. */
  readonly overview: Overview | null;
  readonly activity: Activity;
  /** The last result, even if its check was stopped. It is kept while the next check runs, and if that fails. */
  readonly validation: ValidationResult | null;
  /** The first change of the workbook since that result; null = none is known. */
  readonly changed: WorkbookChange | null;
  /** The change is being checked: a new result will appear without a click. */
  readonly isFollowing: boolean;
  /** What the user selected last on a sheet; null = unknown. */
  readonly selected: SheetPlace | null;
  /** The sheet that was chosen for checks; null = the add-in finds the list. */
  readonly sheet: string | null;
  readonly history: StepHistory;
  /** What the last operation has done, if the result does not show it. */
  readonly notice: OperationNotice | null;
}

/** One state for the pane and the ribbon, which share a runtime. */
export interface PaneStore {
  get(): PaneState;
  /** Merges a change into the state. */
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
