import type { Stage, Subject } from "../plan/plan";
import type { Finding } from "../rules/finding";
import type { Outcome } from "./outcome";

/** One nomination and all that was found about it, worst first. */
export interface RowReport {
  /** 1-based, as Excel shows it. */
  row: number;
  id: string;
  /** The plan's code; null when unknown or not given for that subject. */
  award: string | null;
  subject: Subject | null;
  /** As the user sees it. */
  nominee: string;
  unit: string;
  outcome: Outcome;
  findings: readonly Finding[];
}

export interface QuotaReport {
  award: string;
  subject: Subject;
  /** null = the plan does not state one. */
  quota: number | null;
  nominated: number;
  counted: number;
  approved: number;
}

export interface Totals extends Record<Outcome, number> {
  rows: number;
  blankRows: number;
  skippedRows: number;
}

/** What one validation says: the object that the panel shows and the command line writes. */
export interface Report {
  plan: { number: string; year: number; stage: Stage; source: "workbook" | "built-in" } | null;
  sheet: string | null;
  /** false when a rule crashed: then the absence of a finding proves nothing. */
  complete: boolean;
  crashedRules: string[];
  checksLeftOut: { rule: string; missing: string }[];
  sheetFindings: Finding[];
  rows: RowReport[];
  quotas: QuotaReport[];
  totals: Totals;
  /** A sheet finding ended the run: nothing was checked and nothing is written. */
  stopped: boolean;
}

export const NO_TOTALS: Totals = {
  rows: 0,
  valid: 0,
  incomplete: 0,
  review: 0,
  uncheckable: 0,
  invalid: 0,
  blankRows: 0,
  skippedRows: 0,
};
