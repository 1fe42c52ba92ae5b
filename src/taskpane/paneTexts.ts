import { createContext, useContext } from "react";
import { TEXTS, formatCount, type Language } from "../locales/language";
import type { Texts } from "../locales/vi";

export interface PaneTexts {
  language: Language;
  texts: Texts;
  count: (count: number) => string;
}

export const paneTexts = (language: Language): PaneTexts => ({
  language,
  texts: TEXTS[language],
  count: (count) => formatCount(count, language),
});

export const PaneTextsContext = createContext(paneTexts("vi"));

export const usePaneTexts = (): PaneTexts => useContext(PaneTextsContext);
