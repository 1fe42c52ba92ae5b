import { fold } from "../text/fold";
import type { Finding, Severity } from "../rules/finding";

export type Outcome = "valid" | "review" | "uncheckable" | "incomplete" | "invalid";

/** Worst first. */
export const OUTCOMES: readonly Outcome[] = ["invalid", "incomplete", "uncheckable", "review", "valid"];

/** What stands in the column `Trạng thái kiểm tra`. */
export const OUTCOME_NAMES: Record<Outcome, string> = {
  invalid: "Không hợp lệ",
  incomplete: "Cần bổ sung",
  uncheckable: "Chưa đủ căn cứ",
  review: "Cần xem xét",
  valid: "Hợp lệ",
};

export const OUTCOME_TEXTS: ReadonlySet<string> = new Set(Object.values(OUTCOME_NAMES).map((name) => fold(name)));

const BY_SEVERITY: Record<Severity, Outcome> = {
  error: "invalid",
  missing: "incomplete",
  uncheckable: "uncheckable",
  review: "review",
  info: "valid",
};

/** The worst finding decides. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  let worst = OUTCOMES.length - 1;
  for (const { severity } of findings) worst = Math.min(worst, OUTCOMES.indexOf(BY_SEVERITY[severity]));
  return OUTCOMES[worst] ?? "valid";
}
