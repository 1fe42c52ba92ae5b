import { CHOOSER_TEXTS, DIRECTOR_TEXTS, GUIDANCE_TEXTS, RESULT_TEXTS } from "../../locales/bothLanguages";
import type { ChooserTexts } from "../../locales/viChooser";
import type { DirectorTexts } from "../../locales/viDirector";
import type { GuidanceTexts } from "../../locales/viGuidance";
import type { ResultTexts } from "../../locales/viResult";
import { usePaneTexts } from "../app/paneTexts";

// The texts that are loaded with the first result. Those of the first screen are in `app/paneTexts.ts`.

export const useResultTexts = (): ResultTexts => RESULT_TEXTS[usePaneTexts().language];
export const useChooserTexts = (): ChooserTexts => CHOOSER_TEXTS[usePaneTexts().language];
export const useDirectorTexts = (): DirectorTexts => DIRECTOR_TEXTS[usePaneTexts().language];
export const useGuidanceTexts = (): GuidanceTexts => GUIDANCE_TEXTS[usePaneTexts().language];
