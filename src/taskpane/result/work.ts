import { dutyOf, type Duty } from "../../core/findings/duty";
import type { Finding } from "../../core/findings/finding";
import type { Report, RowReport } from "../../core/report/report";

/** Who works on the findings: the head of a unit on its rows, or the Office on all rows. */
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
  /** For the worker of this view. */
  todo: readonly Point[];
  /** For other people. */
  waiting: readonly Point[];
  notes: readonly Finding[];
}

export interface Work {
  rows: readonly WorkRow[];
  /** All that is to be done, in order. */
  points: readonly Point[];
  /** How many nominations only wait for somebody else, by duty. */
  waitingRows: Readonly<Record<Duty, number>>;
}

/**
 * What there is to do on these rows, in the order of the sheet. Findings about the whole sheet come first, for the
 * Office.
 */
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
