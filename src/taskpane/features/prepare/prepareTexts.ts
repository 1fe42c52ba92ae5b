import { enPrepare } from "../../../locales/enPrepare";
import type { Language } from "../../../locales/language";
import { viPrepare, type PrepareTexts } from "../../../locales/viPrepare";
import { usePaneTexts } from "../../app/paneTexts";

export const PREPARE_TEXTS: Record<Language, PrepareTexts> = { vi: viPrepare, en: enPrepare };

export const usePrepareTexts = (): PrepareTexts => PREPARE_TEXTS[usePaneTexts().language];
