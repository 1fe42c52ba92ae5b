import { enChooser } from "../../locales/enChooser";
import { enGuidance } from "../../locales/enGuidance";
import type { Language } from "../../locales/language";
import { viChooser, type ChooserTexts } from "../../locales/viChooser";
import { viGuidance, type GuidanceTexts } from "../../locales/viGuidance";
import { usePaneTexts } from "../app/paneTexts";

// The texts of features that are loaded with the first result. Other chunks must not import this file.

const CHOOSER_TEXTS: Record<Language, ChooserTexts> = { vi: viChooser, en: enChooser };
export const GUIDANCE_TEXTS: Record<Language, GuidanceTexts> = { vi: viGuidance, en: enGuidance };

export const useChooserTexts = (): ChooserTexts => CHOOSER_TEXTS[usePaneTexts().language];
export const useGuidanceTexts = (): GuidanceTexts => GUIDANCE_TEXTS[usePaneTexts().language];
