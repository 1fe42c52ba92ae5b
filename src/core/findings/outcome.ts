import { fold } from "../text/fold";
import type { Finding, Severity } from "./finding";

export type Outcome = "valid" | "review" | "uncheckable" | "incomplete" | "invalid";

/** Worst first. */
export const OUTCOMES: readonly Outcome[] = ["invalid", "incomplete", "uncheckable", "review", "valid"];

/** The texts of the column `Trạng thái kiểm tra`. */
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

/** The outcome follows from the worst finding. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  let worst = OUTCOMES.length - 1;
  for (const { severity } of findings) worst = Math.min(worst, OUTCOMES.indexOf(BY_SEVERITY[severity]));
  return OUTCOMES[worst] ?? "valid";
}

/**
 * The outcome of a nomination by itself. That the Director has approved more than the quota allows is no fault of it, so
 * it stays among those to decide on.
 */
export function ownOutcomeOf(findings: readonly Finding[]): Outcome {
  return outcomeOf(findings.filter(({ rule }) => rule !== "approvals-exceeded"));
}

const READY: readonly Outcome[] = ["valid", "review", "uncheckable"];

/** Whether nothing is left for the unit to complete or correct. */
export const isReady = (findings: readonly Finding[]): boolean => READY.includes(ownOutcomeOf(findings));

/** Colours of a cell with the outcome's name. */
const OUTCOME_COLOURS: Record<Outcome, { fill: string; color: string }> = {
  invalid: { fill: "#FDE7E9", color: "#A80000" },
  incomplete: { fill: "#FFF4CE", color: "#7A4B00" },
  uncheckable: { fill: "#E1E1F5", color: "#3B2E8C" },
  review: { fill: "#DEECF9", color: "#004578" },
  valid: { fill: "#DFF6DD", color: "#0B6A0B" },
};

/** The fill colour of a cell with the outcome's name. */
export const outcomeColour = (outcome: Outcome): string => OUTCOME_COLOURS[outcome].fill;

export const STATUS_COLOURS = (Object.keys(OUTCOME_NAMES) as Outcome[]).map((outcome) => ({
  text: OUTCOME_NAMES[outcome],
  ...OUTCOME_COLOURS[outcome],
}));
