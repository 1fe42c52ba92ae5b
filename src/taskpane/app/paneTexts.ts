import { createContext, useContext } from "react";
import { formatCount, type Language } from "../../locales/language";
import { vi, type Texts } from "../../locales/vi";

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
