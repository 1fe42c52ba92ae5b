import { enGuidance } from "../../../locales/enGuidance";
import type { Language } from "../../../locales/language";
import { viGuidance, type GuidanceTexts } from "../../../locales/viGuidance";
import { usePaneTexts } from "../../app/paneTexts";

export const GUIDANCE_TEXTS: Record<Language, GuidanceTexts> = { vi: viGuidance, en: enGuidance };

export const useGuidanceTexts = (): GuidanceTexts => GUIDANCE_TEXTS[usePaneTexts().language];
