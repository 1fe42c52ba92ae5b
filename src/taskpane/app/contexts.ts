import { createContext, useContext } from "react";
import { type Activity, NO_STEPS, type PaneState } from "./paneState";
import type { Operation } from "./runOperation";
import type { ValidationResult } from "../../validateWorkbook";
import type { OtherName } from "../../core/plan/otherNames";
import type { CellFix } from "../../core/fixes/cellFixes";
import { formatCount, type Language } from "../../locales/language";
import { type Texts, vi } from "../../locales/vi";

/** Starts operations, with the state of the current one. */
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

/** Closes the notice about what the last operation has done. */
export const CloseNoticeContext = createContext<() => void>(() => undefined);

/** What the user selected last on a sheet. */
export const SelectionContext = createContext<PaneState["selected"]>(null);

/** What can be undone and redone. */
export const HistoryContext = createContext<PaneState["history"]>(NO_STEPS);

interface PointActions {
  /** Writes a fix into its cell and goes on to the next point. */
  applyFix: (fix: CellFix) => void;
  /** Remembers another name; null = only the Office does that. */
  remember: ((name: OtherName) => void) | null;
  /** Runs an operation that settles the open point, and goes on to the next point. */
  resolve: (operation: Operation) => void;
}

export const PointActionsContext = createContext<PointActions>({
  applyFix: () => undefined,
  remember: null,
  resolve: () => undefined,
});

export const usePointActions = () => useContext(PointActionsContext);

export interface PaneTexts {
  language: Language;
  texts: Texts;
  count: (count: number) => string;
}

const loadEnglish = () => import(/* webpackChunkName: "en" */ "../../locales/en");

/** Vietnamese is part of the first load; English is loaded on demand. */
export async function loadPaneTexts(language: Language): Promise<PaneTexts> {
  return language === "vi" ? VIETNAMESE : paneTexts(language, (await loadEnglish()).en);
}

const paneTexts = (language: Language, texts: Texts): PaneTexts => ({
  language,
  texts,
  count: (count) => formatCount(count, language),
});

export const VIETNAMESE = paneTexts("vi", vi);

export const PaneTextsContext = createContext(VIETNAMESE);

export const usePaneTexts = (): PaneTexts => useContext(PaneTextsContext);

/** The texts of a feature in the language of the pane. They are an argument, so that each chunk loads only its own. */
export const useTexts = <T>(texts: Record<Language, T>): T => texts[usePaneTexts().language];
