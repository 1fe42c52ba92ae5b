import { preparationOf } from "../../../src/core/preparation";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { NO_TOTALS } from "../../../src/core/report/report";
import type { PaneFailure } from "../../../src/taskpane/app/paneFailure";
import type { Activity, PaneState } from "../../../src/taskpane/app/paneState";
import type { ValidationResult } from "../../../src/validateWorkbook";
import { sampleOverview as overview } from "../support/sampleOverview";

const running: Extract<Activity, { status: "running" }> = {
  status: "running",
  operation: "validate",
  progress: null,
  cancel: () => undefined,
};
const editing: PaneFailure = { kind: "editing-cell", code: "InvalidOperationInCellEditMode" };

const NOTHING_PREPARED = preparationOf({ plan: BUILT_IN_PLAN, units: { known: false }, hasNominations: false });

/** One of each thing that the pane can show, made from one real validation. */
export function previewStates(validation: ValidationResult): Record<string, Partial<PaneState>> {
  const { report } = validation;
  const findings = report.rows.flatMap((row) => row.findings);
  const valid = report.rows.map((row) => ({ ...row, outcome: "valid" as const, findings: [] }));
  return {
    starting: {},
    idle: { overview },
    "built-in": { overview: { ...overview, plan: BUILT_IN_PLAN, lacksTables: true, preparation: NOTHING_PREPARED } },
    empty: {
      overview: {
        ...overview,
        plan: BUILT_IN_PLAN,
        nominations: "none",
        lacksTables: true,
        preparation: NOTHING_PREPARED,
      },
    },
    "plan-faults": { overview: { ...overview, plan: null, faults: findings.slice(0, 2), readOnly: true } },
    running: { activity: running },
    "running-again": { activity: { ...running, progress: { phase: "writing", done: 0.4 } }, validation },
    stopping: { activity: { ...running, cancel: null }, validation },
    cancelled: { activity: { status: "cancelled", operation: "validate", written: 240 }, validation },
    done: { validation },
    changed: { validation, changed: { sheet: "Đề nghị", address: "E7", more: true } },
    limited: {
      validation: {
        ...validation,
        readOnly: true,
        written: { cells: 24, unconfirmed: 2, restarts: 0 },
        unconfirmedCells: ["U7", "U9"].map((cell) => ({ sheet: "Đề nghị", cell })),
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
      validation: {
        ...validation,
        report: {
          ...report,
          rows: Array.from({ length: 10_000 }, (_, index) => ({
            ...report.rows[index % report.rows.length]!,
            row: index + 6,
          })),
        },
      },
    },
    valid: {
      validation: {
        ...validation,
        written: { cells: 0, unconfirmed: 0, restarts: 0 },
        report: { ...report, rows: valid, totals: { ...NO_TOTALS, rows: valid.length, valid: valid.length } },
      },
    },
    stopped: {
      validation: {
        ...validation,
        report: {
          ...report,
          rows: [],
          stopped: true,
          sheetFindings: findings.filter((item) => item.severity === "error").slice(0, 3),
        },
      },
    },
    failed: { activity: { status: "failed", operation: "validate", failure: editing } },
    "failed-again": { activity: { status: "failed", operation: "validate", failure: editing }, validation },
    "too-old": { activity: { status: "unavailable", failure: { kind: "too-old", code: "16.0.10417.20000" } } },
  };
}
