import type { CheckedWorkbook } from "../checkWorkbook";
import type { Nomination } from "../nominations/nomination";
import type { Award } from "../plan/plan";
import type { Outcome } from "../findings/outcome";
import type { Report } from "../report/report";

/** How far the Director has decided for one award and subject. */
export interface AwardState {
  award: Award;
  nominated: number;
  /** Nothing is missing or wrong; some may be for the Director to judge. */
  eligible: number;
  approved: number;
  /** How many more may be approved, negative when there are too many; null = the plan states no quota. */
  left: number | null;
  /** Nominations without a decision. */
  open: number;
  /** Those of them with nothing left for the unit to complete or correct. */
  ready: number;
}

const ELIGIBLE: readonly Outcome[] = ["valid", "review"];
const READY: readonly Outcome[] = [...ELIGIBLE, "uncheckable"];

export const isOpen = ({ decision }: Nomination): boolean => decision === null || decision.verdict === "undecided";

/** By the plan's rows, in their order. */
export function awardStates({ nominations, counts }: CheckedWorkbook, { rows }: Report): AwardState[] {
  return counts.map(({ award, approvedRows }) => {
    const own = nominations
      .map((nomination, index) => ({ nomination, outcome: rows[index]?.outcome ?? "invalid" }))
      .filter(({ nomination }) => nomination.category?.code === award.code);
    const open = own.filter(({ nomination }) => isOpen(nomination));
    const approved = approvedRows.length;
    return {
      award,
      nominated: own.length,
      eligible: own.filter(({ outcome }) => ELIGIBLE.includes(outcome)).length,
      approved,
      left: award.quota === null ? null : award.quota - approved,
      open: open.length,
      ready: open.filter(({ outcome }) => READY.includes(outcome)).length,
    };
  });
}
