import type { FailureKind, Texts } from "./vi";

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

interface Failure {
  kind: FailureKind;
  /** The name that the failure is about. */
  subject?: string | null;
}

/**
 * The texts of a failure with the name that it is about; without a name the quotes are left out.
 * @param retried what failed, and has to be done again
 */
export function failureText(
  { failed, again }: Pick<Texts, "failed" | "again">,
  { kind, subject = null }: Failure,
  retried: keyof Texts["again"] = "check",
): { title: string; next: string } {
  const complete = (text: string) =>
    (subject === null ? text.replaceAll(/ ?"\{name\}"/gu, "") : text.replaceAll("{name}", () => subject)).replace(
      "{again}",
      again[retried],
    );
  const { title, next } = failed[kind];
  return { title: complete(title), next: complete(next) };
}

/** An Excel address such as "E7", "7:7" or "C:C" in words; a single row or column is named once. */
export function placeName(address: string, cell: string, row: string, column: string): string {
  const kind = /^\d/.test(address) ? row : /\d/.test(address) ? cell : column;
  const [, single] = /^(\w+):\1$/.exec(address) ?? [];
  return `${kind} ${single ?? address}`;
}

const MAX_NAMED = 8;

/** The first addresses, and how many more there are. */
export function listCells(
  cells: readonly string[],
  more: (cells: string, others: number) => string,
  separator = ", ",
): string {
  const named = cells.slice(0, MAX_NAMED).join(separator);
  return cells.length > MAX_NAMED ? more(named, cells.length - MAX_NAMED) : named;
}
