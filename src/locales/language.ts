export type Language = "vi" | "en";

/** Vietnamese unless the interface is English. `displayLanguage` is that of Excel's interface, such as "en-US". */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^en\b/iu.test(displayLanguage ?? "") ? "en" : "vi";
}

const LOCALES: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };

/** 1.234 in Vietnamese, 1,234 in English. */
export function formatCount(count: number, language: Language): string {
  // Up to here both write it alike, and most counts are small: asking the browser for its format takes its time.
  return count < 1_000 ? String(count) : count.toLocaleString(LOCALES[language]);
}
