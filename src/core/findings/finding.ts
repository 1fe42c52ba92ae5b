import { headingOf, type FieldId } from "../nominations/fields";
import type { Place } from "../rules/engine/rule";

/** error → the row is invalid, missing → incomplete, uncheckable, review → to be looked at, info → no effect. */
export type Severity = "error" | "missing" | "uncheckable" | "review" | "info";

/** Worst first: how findings are listed. */
export const SEVERITIES: readonly Severity[] = ["error", "missing", "uncheckable", "review", "info"];

export interface Message {
  vi: string;
  en: string;
}

/** A new text of the finding's own cell: offered, never made silently. */
export interface Fix {
  cell: string;
  from: string;
  to: string;
}

export interface Finding {
  rule: string;
  messageId: string;
  severity: Severity;
  sheet: string | null;
  /** A1 address; null where no cell exists. */
  cell: string | null;
  /** 1-based, as Excel shows it; null for a finding on the sheet, the plan or the summary. */
  row: number | null;
  field: FieldId | null;
  /** The text as the user sees it. */
  value: string;
  clause: string;
  message: Message;
  fix: Fix | null;
  /** New texts of which one may be chosen, where no single one is offered; absent = none. */
  choices?: readonly string[];
  /** Rows that it may be taken for a duplicate of, the first of them; absent = it is about none. */
  others?: readonly number[];
}

/** A cell as a sentence names it, after the word "cell": "B10, trang Kế hoạch". */
export function cellInWords({ sheet, cell }: Pick<Place, "sheet" | "cell">): Message {
  return { vi: `${cell ?? ""}, trang ${sheet ?? ""}`, en: `${cell ?? ""}, sheet ${sheet ?? ""}` };
}

/** Where another finding of the row stands: " (ô K7, cột Tóm tắt thành tích)"; nothing where it stands on no column. */
export function columnInWords({ cell, field }: Pick<Finding, "cell" | "field">): Message {
  if (cell === null || field === null) return { vi: "", en: "" };
  return { vi: ` (ô ${cell}, cột ${headingOf(field)})`, en: ` (cell ${cell}, column ${headingOf(field)})` };
}
