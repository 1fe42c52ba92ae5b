import { NO_TOTALS } from "../../../src/core/report/report";
import type { PaneState } from "../../../src/taskpane/paneState";
import type { Validation } from "../../../src/validateWorkbook";

/** One of each thing that the pane can show, made from one real validation. */
export function previewStates(validation: Validation): Record<string, PaneState> {
  const { report } = validation;
  const findings = report.rows.flatMap((row) => row.findings);
  const valid = report.rows.map((row) => ({ ...row, outcome: "valid" as const, findings: [] }));
  return {
    idle: { status: "idle" },
    running: { status: "running", previous: null },
    "running-again": { status: "running", previous: validation },
    done: { status: "done", validation },
    limited: {
      status: "done",
      validation: {
        written: { cells: 24, unconfirmed: 2, restarts: 0 },
        report: {
          ...report,
          complete: false,
          crashedRules: ["quota-exceeded"],
          checksLeftOut: [{ rule: "report-missing", missing: "Báo cáo thành tích" }],
          sheetFindings: findings.slice(0, 1),
        },
      },
    },
    many: {
      status: "done",
      validation: {
        ...validation,
        report: {
          ...report,
          rows: Array.from({ length: 10_000 }, (_, at) => ({ ...report.rows[at % report.rows.length]!, row: at + 6 })),
        },
      },
    },
    valid: {
      status: "done",
      validation: {
        written: { cells: 0, unconfirmed: 0, restarts: 0 },
        report: { ...report, rows: valid, totals: { ...NO_TOTALS, rows: valid.length, valid: valid.length } },
      },
    },
    stopped: {
      status: "stopped",
      report: {
        ...report,
        rows: [],
        stopped: true,
        sheetFindings: findings.filter((one) => one.severity === "error").slice(0, 3),
      },
    },
    failed: { status: "failed", failure: { kind: "editing-cell", code: "InvalidOperationInCellEditMode" } },
    "too-old": { status: "unavailable", failure: { kind: "too-old", code: "16.0.10417.20000" } },
  };
}
