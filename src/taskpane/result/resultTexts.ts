import { RESULT_TEXTS } from "../../locales/bothLanguages";
import type { ResultTexts } from "../../locales/viResult";
import { usePaneTexts } from "../app/paneTexts";

export const useResultTexts = (): ResultTexts => RESULT_TEXTS[usePaneTexts().language];
