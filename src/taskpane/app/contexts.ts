import { createContext, useContext } from "react";
import type { Activity, PaneState } from "./paneState";
import type { Operation } from "./runOperation";
import { NO_STEPS } from "./stepHistory";
import type { ValidationResult } from "../../validateWorkbook";
import type { OtherName } from "../../core/plan/otherNames";
import type { CellFix } from "../../core/fixes/cellFixes";

/** Starts operations, and says what is running. */
export interface Operations {
  readonly activity: Activity;
  readonly run: (operation: Operation) => void;
}

export const OperationsContext = createContext<Operations>({ activity: { status: "ready" }, run: () => undefined });

export const useOperations = (): Operations => useContext(OperationsContext);

/** The result that is shown. */
export const ValidationContext = createContext<ValidationResult | null>(null);

export const useValidation = (): ValidationResult | null => useContext(ValidationContext);

/** The totals of a view, for screen readers. */
export interface Announcement {
  readonly validation: ValidationResult;
  readonly text: string;
}

export const AnnounceContext = createContext<(announcement: Announcement) => void>(() => undefined);

/** What the user selected last on a sheet. */
export const SelectionContext = createContext<PaneState["selected"]>(null);

/** What can be undone and redone. */
export const HistoryContext = createContext<PaneState["history"]>(NO_STEPS);

interface PointActions {
  /** Writes a fix into its cell and goes on to the next point. */
  applyFix: (fix: CellFix) => void;
  /** Remembers another name; null = only the Office does that. */
  remember: ((name: OtherName) => void) | null;
}

export const PointActionsContext = createContext<PointActions>({ applyFix: () => undefined, remember: null });

export const usePointActions = () => useContext(PointActionsContext);
