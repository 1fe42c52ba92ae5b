import type { Finding } from "./finding";

/** Whose job it is to clear a finding. */
export type Duty = "unit" | "office" | "director";

/** Of what is not listed here the unit takes care. */
const DUTIES: Readonly<Record<string, Duty>> = {
  "approvals-exceeded": "director",
  "approved-not-eligible": "director",
  "changed-after-decision": "director",
  "decision-unreadable": "director",
  "discipline-pending": "director",
  "quota-exceeded": "director",
  "cells-merged": "office",
  "column-absent": "office",
  "criteria-source-missing": "office",
  "minutes-missing": "office",
};

const ACCEPTABLE: readonly string[] = ["proposal-late", "registration-late", "registration-on-deadline"];

/**
 * Whose job a finding is. Those on the sheet or the plan are the Office's, as is the date at which a unit registered: what
 * rests on it stands on the row's unit.
 * @param others the findings of the same row
 */
export function dutyOf({ rule, row, field, severity }: Finding, others: readonly Finding[] = []): Duty {
  if (row === null) return "office";
  // A delay that was accepted is for the Director to see.
  if (severity === "review" && ACCEPTABLE.includes(rule)) return "director";
  if (field === "unit" && rule.startsWith("registration-")) return "office";
  // The decision waits for what is missing on the row: whoever supplies that clears it.
  if (rule === "approved-not-clear") {
    return others.some((other) => other.severity === "missing") ? "unit" : "office";
  }
  return DUTIES[rule] ?? "unit";
}
