import { en } from "./en";
import { enResult } from "./enResult";
import type { Language } from "./language";
import { vi, type Texts } from "./vi";
import { viResult, type ResultTexts } from "./viResult";

/** The texts of the first screen. The pane uses `loadPaneTexts` instead, which loads English only when it is needed. */
export const TEXTS: Record<Language, Texts> = { vi, en };

/** The texts of the result, which the pane loads in both languages. */
export const RESULT_TEXTS: Record<Language, ResultTexts> = { vi: viResult, en: enResult };
