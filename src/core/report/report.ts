import type { Plan, Stage, Subject, Unit } from "../plan/plan";
import type { Finding } from "../findings/finding";
import { type Outcome, outcomeOf } from "../findings/outcome";
import type { CheckedWorkbook } from "../checkWorkbook";
import { groupBy } from "../groupBy";
import { headingOf } from "../nominations/fields";
import type { RuleRun } from "../rules/engine/run";

/** One nomination with its findings, worst first. */
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

/** The result of one validation: shown by the pane, written by the command line. */
export interface Report {
  plan: { number: string; year: number; stage: Stage; source: "workbook" | "built-in" } | null;
  sheet: string | null;
  /** false when a rule crashed: then missing findings prove nothing. */
  complete: boolean;
  crashedRules: string[];
  checksLeftOut: { rule: string; missing: string }[];
  sheetFindings: Finding[];
  rows: RowReport[];
  quotas: QuotaReport[];
  totals: Totals;
  /** A finding on the sheet stopped the run: nothing was checked and nothing is written. */
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

/** The totals of some rows, without blank and skipped ones. */
export function countOutcomes(rows: readonly RowReport[]): Totals {
  const totals: Totals = { ...NO_TOTALS, rows: rows.length };
  for (const { outcome } of rows) totals[outcome]++;
  return totals;
}

/** A unit and its nominations, also a unit of the list without any. */
export interface UnitReport {
  /** As in the unit list, otherwise as first written; "" when no unit is given. */
  name: string;
  /** From the unit list; null when the unit is not in it. */
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
  const others = units.list.filter((unit) => !nominating.has(unit));
  return [...found, ...others.map((unit): UnitReport => ({ name: unit.name, unit, rows: [] }))].sort((a, b) =>
    a.name.localeCompare(b.name, "vi"),
  );
}

/** Whether a finding has a line in `Chi tiết kiểm tra`: it affects the outcome and has a column. */
export function isDue({ severity, field }: Finding): boolean {
  return severity !== "info" && field !== null;
}

/**
 * Whether a finding is the same for every nomination of an award and subject. Where it is shown in full once, the rows
 * only refer to it.
 */
export const isAboutAward = ({ rule }: { rule: string }): boolean => rule === "quota-exceeded";

const UNIT = headingOf("unit");
/** These need the unit list. */
const OF_UNITS: readonly string[] = [UNIT, "Biên bản họp xét"];

interface UncheckedColumns {
  /** Headings of the columns that the skipped checks would have read. */
  columns: string[];
  /** There is no list to compare the units with. */
  lacksUnits: boolean;
}

/** What was not checked. The nominations' own column of units is required, so only the unit list can be absent. */
export function leftOutColumns({ checksLeftOut }: Pick<Report, "checksLeftOut">): UncheckedColumns {
  const missing = [...new Set(checksLeftOut.map((check) => check.missing))];
  const lacksUnits = missing.includes(UNIT);
  return { columns: lacksUnits ? missing.filter((name) => !OF_UNITS.includes(name)) : missing, lacksUnits };
}

export function buildReport(
  { plan, sheet, nominations, counts }: CheckedWorkbook,
  { findings, crashedRules, checksLeftOut }: RuleRun,
  sheetFindings: Finding[],
): Report {
  const rows = nominations.map((nomination, index): RowReport => {
    const found = findings[index] ?? [];
    return {
      row: nomination.row + 1,
      id: nomination.id,
      award: nomination.category?.code ?? null,
      subject: nomination.subject,
      nominee: nomination.cell("nominee").text,
      unit: nomination.cell("unit").text,
      outcome: outcomeOf(found),
      findings: found,
    };
  });
  return {
    plan: identityOf(plan),
    sheet: sheet.layout.sheet,
    complete: crashedRules.length === 0,
    crashedRules,
    checksLeftOut,
    sheetFindings,
    rows,
    quotas: counts.map(({ award, rows: nominated, counted, approvedRows }) => ({
      award: award.code,
      subject: award.subject,
      quota: award.quota,
      nominated: nominated.length,
      counted,
      approved: approvedRows.length,
    })),
    totals: { ...countOutcomes(rows), blankRows: sheet.rows.blank, skippedRows: sheet.rows.skipped },
    stopped: false,
  };
}

/** The report of a run that a finding stopped. */
export function stoppedReport(plan: Plan | null, findings: Finding[]): Report {
  return {
    plan: plan === null ? null : identityOf(plan),
    sheet: findings[0]?.sheet ?? null,
    complete: true,
    crashedRules: [],
    checksLeftOut: [],
    sheetFindings: findings,
    rows: [],
    quotas: [],
    totals: { ...NO_TOTALS },
    stopped: true,
  };
}

function identityOf({ number, year, stage, source }: Plan): NonNullable<Report["plan"]> {
  return { number, year, stage, source };
}
