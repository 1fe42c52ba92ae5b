import type { FieldId } from "../nominations/fields";

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
}
