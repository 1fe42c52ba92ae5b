import type { Outcome } from "../../core/findings/outcome";

/** Of a badge that names an outcome. */
export const OUTCOME_COLORS = {
  invalid: "danger",
  incomplete: "warning",
  uncheckable: "informative",
  review: "brand",
  valid: "success",
} as const satisfies Record<Outcome, string>;
