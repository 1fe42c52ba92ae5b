import type { Finding } from "../../src/core/findings/finding";
import type { ValidationResult } from "../../src/validateWorkbook";

/** What the host measured, without clean-up requests. */
export interface HostFigures {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
}

/** The report as published, version 1. */
export function reportJson({ report, written }: Pick<ValidationResult, "report" | "written">, host: HostFigures) {
  return {
    version: 1,
    plan: report.plan,
    sheet: report.sheet,
    complete: report.complete,
    crashedRules: report.crashedRules,
    checksLeftOut: report.checksLeftOut,
    sheetFindings: report.sheetFindings.map(findingJson),
    rows: report.rows.map((row) => ({ ...row, findings: row.findings.map(findingJson) })),
    quotas: report.quotas,
    totals: report.totals,
    written,
    host,
  };
}

function findingJson({ rule, messageId, severity, sheet, cell, value, clause, message, fix }: Finding) {
  return { rule, messageId, severity, sheet, cell, value, clause, message, fix };
}
