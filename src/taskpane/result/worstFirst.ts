import type { Outcome } from "../../core/report/outcome";
import type { RowReport } from "../../core/report/report";
import { vi } from "../../locales/vi";

/** Worst first: the order in which the outcomes are named. */
export const OUTCOME_ORDER = Object.keys(vi.outcomes) as readonly Outcome[];

/** The rows of one outcome, or of all; within an outcome as on the sheet. */
export function worstFirst(rows: readonly RowReport[], outcome: Outcome | null): readonly RowReport[] {
  if (outcome !== null) return rows.filter((row) => row.outcome === outcome);
  return OUTCOME_ORDER.flatMap((one) => rows.filter((row) => row.outcome === one));
}
