import type { Plan, Stage, Units } from "../plan/plan";
import type { Count } from "../nominations/counting";
import type { Layout } from "../nominations/layout";
import type { Nomination } from "../nominations/nomination";
import type { Area } from "../snapshot";
import type { Day } from "../calendar/day";
import type { Finding } from "./finding";

/** All that a rule may look at. `findings` is empty in the first pass. */
export interface RuleContext {
  plan: Plan;
  units: Units;
  layout: Layout;
  nominations: readonly Nomination[];
  /** Merged areas of the sheet. */
  merges: readonly Area[];
  stage: Stage;
  today: Day;
  /** The nominations counted against the quotas; empty in the first pass. */
  counts: readonly Count[];
  /** Findings of the first pass, by position in `nominations`. */
  findings: readonly (readonly Finding[])[];
}
