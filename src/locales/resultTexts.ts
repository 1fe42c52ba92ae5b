import { enResult } from "./enResult";
import type { Language } from "./language";
import { viResult, type ResultTexts } from "./viResult";

export const RESULT_TEXTS: Record<Language, ResultTexts> = { vi: viResult, en: enResult };
