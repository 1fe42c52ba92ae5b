import type { CheckedWorkbook } from "../checkWorkbook";
import type { Plan } from "../plan/plan";
import type { Finding } from "../findings/finding";
import type { RuleRun } from "../rules/engine/run";
import { outcomeOf } from "../findings/outcome";
import { NO_TOTALS, type Report, type RowReport, type Totals } from "./report";

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
  const totals: Totals = {
    ...NO_TOTALS,
    rows: rows.length,
    blankRows: sheet.rows.blank,
    skippedRows: sheet.rows.skipped,
  };
  for (const { outcome } of rows) totals[outcome]++;
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
    totals,
    stopped: false,
  };
}

/** The report of a run that a finding stopped. */
export function stoppedReport(plan: Plan | null, findings: Finding[]): Report {
  return {
    plan: plan === null ? null : identityOf(plan),
    sheet: findings.find(({ sheet }) => sheet !== null)?.sheet ?? null,
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
