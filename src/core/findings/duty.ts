import type { Finding } from "./finding";

/** Whose job it is to clear a finding. */
export type Duty = "unit" | "office" | "director";

/** The unit's job unless listed here, by rule or by rule and message. */
const DUTIES: Readonly<Record<string, Duty>> = {
  "approvals-exceeded": "director",
  "approved-not-eligible": "director",
  "changed-after-decision": "director",
  "decision-unreadable": "director",
  "discipline-pending": "director",
  "nominee-two-awards both": "director",
  "quota-exceeded": "director",
  "cells-merged": "office",
  "column-absent": "office",
  "criteria-source-missing": "office",
  "minutes-missing": "office",
};

const ACCEPTABLE: readonly string[] = ["proposal-late", "registration-late", "registration-on-deadline"];

/**
 * Whose job a finding is. The Office resolves findings about the sheet, the plan or a unit's date of registration; the
 * last have the unit's field.
 * @param others the findings of the same row
 */
export function dutyOf({ rule, messageId, row, field, severity }: Finding, others: readonly Finding[] = []): Duty {
  if (row === null) return "office";
  // An accepted delay is for the Director to judge.
  if (severity === "review" && ACCEPTABLE.includes(rule)) return "director";
  if (field === "unit" && rule.startsWith("registration-")) return "office";
  // Findings about a decision are the duty of the person who supplies what is missing in the row.
  if (rule === "approved-not-clear") {
    return others.some((other) => other.severity === "missing") ? "unit" : "office";
  }
  return DUTIES[`${rule} ${messageId}`] ?? DUTIES[rule] ?? "unit";
}
