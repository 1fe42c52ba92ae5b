import { verdictOf } from "../../../core/decisions/columns";
import type { DirectorRow } from "../../../core/decisions/directorRows";
import { OUTCOMES, type Outcome } from "../../../core/findings/outcome";
import type { QuotaReport, RowReport } from "../../../core/report/report";
import type { ValidationResult } from "../../../validateWorkbook";

/** A nomination as the Director sees it. */
export interface DirectorCardData extends DirectorRow {
  row: RowReport;
  isEligible: boolean;
}

const ELIGIBLE: readonly Outcome[] = ["valid", "review"];

/** Eligible nominations first; then by award in the plan's order; then by outcome, the best first. */
export function cardsOf({ report, director }: Pick<ValidationResult, "report" | "director">): DirectorCardData[] {
  const order = new Map(report.quotas.map(({ award }, index) => [award, index]));
  const rank = ({ row: { award } }: DirectorCardData) => order.get(award ?? "") ?? order.size;
  return report.rows
    .flatMap((row, index) => {
      const about = director[index];
      return about === undefined ? [] : [{ ...about, row, isEligible: ELIGIBLE.includes(row.outcome) }];
    })
    .sort(
      (a, b) =>
        Number(b.isEligible) - Number(a.isEligible) ||
        rank(a) - rank(b) ||
        OUTCOMES.indexOf(b.row.outcome) - OUTCOMES.indexOf(a.row.outcome),
    );
}

/** How many of an award's nominations have been approved. */
export function approvedOf({ award }: Pick<QuotaReport, "award">, cards: readonly DirectorCardData[]): number {
  return cards.filter(({ row, cells }) => row.award === award && verdictOf(cells) === "approved").length;
}
