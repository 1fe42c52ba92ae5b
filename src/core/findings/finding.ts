import type { FieldId } from "../nominations/fields";

/** Effect on the outcome: error = invalid, missing = incomplete, uncheckable, review; info has none. */
export type Severity = "error" | "missing" | "uncheckable" | "review" | "info";

/** Worst first, as findings are sorted. */
export const SEVERITIES: readonly Severity[] = ["error", "missing", "uncheckable", "review", "info"];

export interface Message {
  vi: string;
  en: string;
}

/** The corrected text of the finding's cell, applied only when people ask for it. */
interface Fix {
  cell: string;
  from: string;
  to: string;
}

export interface Finding {
  rule: string;
  messageId: string;
  severity: Severity;
  sheet: string | null;
  /** A1 address; null if there is no such cell. */
  cell: string | null;
  /** 1-based row in Excel; null for a finding about the sheet, the plan or the summary. */
  row: number | null;
  field: FieldId | null;
  /** The text as the user sees it. */
  value: string;
  clause: string;
  message: Message;
  fix: Fix | null;
  /** Texts to choose from, when no single fix is offered; absent = none. */
  choices?: readonly string[];
  /** The first rows that it may duplicate; absent = the finding is not about duplicates. */
  others?: readonly number[];
}

/** A cell, or a whole sheet or workbook where the cell or the sheet is null. */
export interface Place {
  sheet: string | null;
  cell: string | null;
  value: string;
}

/** A cell as named in a sentence after the word "cell": "B10, trang Kế hoạch". */
export function cellInWords({ sheet, cell }: Pick<Place, "sheet" | "cell">): Message {
  return { vi: `${cell ?? ""}, trang ${sheet ?? ""}`, en: `${cell ?? ""}, sheet ${sheet ?? ""}` };
}
