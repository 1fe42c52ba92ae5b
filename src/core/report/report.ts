import type { Stage, Subject, Unit } from "../plan/plan";
import type { Finding } from "../findings/finding";
import type { Outcome } from "../findings/outcome";
import type { CheckedWorkbook } from "../checkWorkbook";
import { groupBy } from "../groupBy";
import { headingOf } from "../nominations/fields";

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

/** A unit and its nominations; one of the unit list that nominated nobody too. */
export interface UnitReport {
  /** As the unit list calls it, else as first written; "" when no unit is given. */
  name: string;
  /** Of the unit list; null when it is not there. */
  unit: Unit | null;
  rows: RowReport[];
}

/** By name. */
export function unitReports({ units, nominations }: CheckedWorkbook, { rows }: Report): UnitReport[] {
  const keyed = rows.map((row, index) => ({ row, nomination: nominations[index] }));
  const groups = [...groupBy(keyed, ({ nomination }) => nomination?.unitKey ?? "")];
  const found = groups.map(([key, list]): UnitReport => {
    const unit = list[0]?.nomination?.unit ?? null;
    const name = unit?.name ?? (key === "" ? "" : (list[0]?.row.unit.trim() ?? ""));
    return { name, unit, rows: list.map(({ row }) => row) };
  });
  const nominating = new Set(found.map(({ unit }) => unit));
  const silent = units.list.filter((unit) => !nominating.has(unit));
  return [...found, ...silent.map((unit): UnitReport => ({ name: unit.name, unit, rows: [] }))].sort((a, b) =>
    a.name.localeCompare(b.name, "vi"),
  );
}

/** Whether a finding has a line in `Chi tiết kiểm tra`: it affects the outcome and stands in a column. */
export function isDue({ severity, field }: Finding): boolean {
  return severity !== "info" && field !== null;
}

/**
 * Whether a finding says the same of every nomination of an award and subject: where it is shown in full once, a row need
 * only point to it.
 */
export const isOfGroup = ({ rule }: { rule: string }): boolean => rule === "quota-exceeded";

const UNIT = headingOf("unit");
/** Without the unit list these are absent with it. */
const OF_UNITS: readonly string[] = [UNIT, "Biên bản họp xét"];

interface LeftOut {
  /** Headings of the columns that the checks left out would have read. */
  columns: string[];
  /** There is nothing to compare the units with. */
  lacksUnits: boolean;
}

/** What was not checked for want of it. The table's own column of units is required: only the list can lack it. */
export function leftOutColumns({ checksLeftOut }: Pick<Report, "checksLeftOut">): LeftOut {
  const missing = [...new Set(checksLeftOut.map((check) => check.missing))];
  const lacksUnits = missing.includes(UNIT);
  return { columns: lacksUnits ? missing.filter((name) => !OF_UNITS.includes(name)) : missing, lacksUnits };
}
