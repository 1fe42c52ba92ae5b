export type Language = "vi" | "en";

/** Vietnamese unless the interface is English. `displayLanguage` is that of Excel's interface, such as "en-US". */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^en\b/iu.test(displayLanguage ?? "") ? "en" : "vi";
}

const LOCALES: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };

/** 1.234 in Vietnamese, 1,234 in English. */
export function formatCount(count: number, language: Language): string {
  // Below 1,000 both languages are equal. Most counts are small, and the browser's number format is slow.
  return count < 1_000 ? String(count) : count.toLocaleString(LOCALES[language]);
}
