import { dutyOf, type Duty } from "../../core/findings/duty";
import type { Finding } from "../../core/findings/finding";
import type { Report, RowReport } from "../../core/report/report";

/** Who works in the pane with the findings: a head on their unit's rows, or the Office on all. */
export type Worker = "unit" | "office";

export interface Point {
  /** null = it is about the whole sheet. */
  row: RowReport | null;
  finding: Finding;
  duty: Duty;
}

/** A nomination, or the whole sheet, and what is to be done about it. */
export interface WorkRow {
  row: RowReport | null;
  /** For whoever works in this view. */
  todo: readonly Point[];
  /** For others. */
  waiting: readonly Point[];
  notes: readonly Finding[];
}

export interface Work {
  rows: readonly WorkRow[];
  /** All that is to be done, one after another. */
  points: readonly Point[];
  /** How many nominations wait for somebody else alone. */
  waitingRows: Readonly<Record<Duty, number>>;
}

/** What there is to do on these rows, in the order of the sheet; what is about the whole sheet is the Office's, and first. */
export function workOn(
  { sheetFindings }: Pick<Report, "sheetFindings">,
  rows: readonly RowReport[],
  worker: Worker,
): Work {
  const ofSheet = worker === "office" && sheetFindings.length > 0 ? [workRow(null, sheetFindings, worker)] : [];
  const all = [...ofSheet, ...rows.map((row) => workRow(row, row.findings, worker))];
  const waitingRows = { unit: 0, office: 0, director: 0 };
  for (const { todo, waiting } of all) {
    if (todo.length > 0) continue;
    for (const duty of new Set(waiting.map((point) => point.duty))) waitingRows[duty]++;
  }
  return { rows: all, points: all.flatMap(({ todo }) => todo), waitingRows };
}

const DONE_BY: Readonly<Record<Worker, readonly Duty[]>> = { unit: ["unit"], office: ["unit", "office"] };

function workRow(row: RowReport | null, findings: readonly Finding[], worker: Worker): WorkRow {
  const due = findings
    .filter(({ severity }) => severity !== "info")
    .map((finding): Point => ({ row, finding, duty: dutyOf(finding, findings) }));
  const isTodo = ({ duty }: Point) => DONE_BY[worker].includes(duty);
  return {
    row,
    todo: due.filter(isTodo),
    waiting: due.filter((point) => !isTodo(point)),
    notes: findings.filter(({ severity }) => severity === "info"),
  };
}
