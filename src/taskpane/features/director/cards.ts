import type { Input } from "../../../core/cells/edits";
import { type DirectorCells, verdictOf } from "../../../core/decisions/columns";
import type { DirectorRow } from "../../../core/decisions/directorRows";
import { isReady, OUTCOMES, ownOutcomeOf } from "../../../core/findings/outcome";
import type { QuotaReport, Report, RowReport } from "../../../core/report/report";
import type { ValidationResult } from "../../../validateWorkbook";

/** A nomination as the Director sees it. */
export interface DirectorCardData extends DirectorRow {
  row: RowReport;
  /** Nothing is left for the unit to complete or correct: as the page above the list counts them. */
  isReady: boolean;
}

/** Nominations that can be decided first; then by award in the plan's order; then by outcome, the best first. */
export function cardsOf({ report, director }: Pick<ValidationResult, "report" | "director">): DirectorCardData[] {
  const order = new Map(report.quotas.map(({ award }, index) => [award, index]));
  const rank = ({ row: { award } }: DirectorCardData) => order.get(award ?? "") ?? order.size;
  return report.rows
    .flatMap((row, index) => {
      const about = director[index];
      return about === undefined ? [] : [{ ...about, row, isReady: isReady(row.findings) }];
    })
    .sort(
      (a, b) =>
        Number(b.isReady) - Number(a.isReady) ||
        rank(a) - rank(b) ||
        OUTCOMES.indexOf(ownOutcomeOf(b.row.findings)) - OUTCOMES.indexOf(ownOutcomeOf(a.row.findings)),
    );
}

/** Whether there is no decision, or one that can't be read. */
export const isUndecided = ({ cells }: DirectorRow): boolean => ["undecided", "unreadable"].includes(verdictOf(cells));

/** What was typed in a cell, as text. */
export const inputText = (input: Input): string => (typeof input === "object" ? input.formula : String(input));

/** The Director's note as text. */
export const noteOf = ({ note }: DirectorCells): string => inputText(note);

/** Whether a typed note is not in the workbook yet. Spaces at its ends are not saved. */
export const isUnsaved = ({ cells }: DirectorRow, draft: string | null | undefined): draft is string =>
  typeof draft === "string" && draft.trim() !== noteOf(cells).trim();

/** The awards for which more nominations are approved than their quotas allow. */
export const exceeded = ({ quotas }: Pick<Report, "quotas">): QuotaReport[] =>
  quotas.filter(({ approved, quota }) => quota !== null && approved > quota);

/**
 * What the Director does next: decides on the nominations that can be judged, approves fewer, confirms decisions on
 * nominations that have changed, or nothing, so that the documents can be made. null = no nomination can be judged.
 */
export function directorsNext({
  report,
  director,
  confirmable,
}: Pick<ValidationResult, "report" | "director" | "confirmable">):
  "decide" | "approve-fewer" | "confirm" | "nothing" | null {
  const ready = director.filter((_, index) => isReady(report.rows[index]?.findings ?? []));
  if (ready.some(isUndecided)) return "decide";
  if (exceeded(report).length > 0) return "approve-fewer";
  if (confirmable.length > 0) return "confirm";
  return ready.length > 0 ? "nothing" : null;
}

/** How many of an award's nominations have been approved. */
export function approvedOf({ award }: Pick<QuotaReport, "award">, cards: readonly DirectorCardData[]): number {
  return cards.filter(({ row, cells }) => row.award === award && verdictOf(cells) === "approved").length;
}
