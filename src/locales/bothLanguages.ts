import { en } from "./en";
import { enChooser } from "./enChooser";
import { enDirector } from "./enDirector";
import { enGuidance } from "./enGuidance";
import { enResult } from "./enResult";
import type { Language } from "./language";
import { vi, type Texts } from "./vi";
import { viChooser, type ChooserTexts } from "./viChooser";
import { viDirector, type DirectorTexts } from "./viDirector";
import { viGuidance, type GuidanceTexts } from "./viGuidance";
import { viResult, type ResultTexts } from "./viResult";

/** The texts of the first screen. The pane itself uses `app/paneTexts.ts`, which loads English only when it is needed. */
export const TEXTS: Record<Language, Texts> = { vi, en };

export const RESULT_TEXTS: Record<Language, ResultTexts> = { vi: viResult, en: enResult };
export const CHOOSER_TEXTS: Record<Language, ChooserTexts> = { vi: viChooser, en: enChooser };
export const DIRECTOR_TEXTS: Record<Language, DirectorTexts> = { vi: viDirector, en: enDirector };
export const GUIDANCE_TEXTS: Record<Language, GuidanceTexts> = { vi: viGuidance, en: enGuidance };
