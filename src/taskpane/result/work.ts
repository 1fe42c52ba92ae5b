import { dutyOf, type Duty } from "../../core/findings/duty";
import type { Finding } from "../../core/findings/finding";
import type { Report, RowReport } from "../../core/report/report";

/** Whose work is shown: that of the head of a unit, of the Office, or of both if the Office corrects for units. */
export type Worker = "unit" | "office" | "everyone";

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
  /** How many nominations only wait for somebody else, by who is next. */
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
  const ofSheet = worker !== "unit" && sheetFindings.length > 0 ? [workRow(null, sheetFindings, worker)] : [];
  const all = [...ofSheet, ...rows.map((row) => workRow(row, row.findings, worker))];
  const waitingRows = { unit: 0, office: 0, director: 0 };
  for (const item of all) {
    const next = waitsFor(item);
    if (next !== null) waitingRows[next]++;
  }
  return { rows: all, points: all.flatMap(({ todo }) => todo), waitingRows };
}

/** The number of points about nominations that are the units' duty. */
export function unitPoints({ rows }: Work): number {
  const points = rows.flatMap(({ row, todo, waiting }) => (row === null ? [] : [...todo, ...waiting]));
  return points.filter(({ duty }) => duty === "unit").length;
}

/** In the order in which they get to a nomination. */
const DUTIES: readonly Duty[] = ["unit", "office", "director"];

/** Who is next, if there is nothing to do for the worker of this view. */
export function waitsFor({ todo, waiting }: WorkRow): Duty | null {
  if (todo.length > 0) return null;
  return DUTIES.find((duty) => waiting.some((point) => point.duty === duty)) ?? null;
}

const DONE_BY: Readonly<Record<Worker, readonly Duty[]>> = {
  unit: ["unit"],
  office: ["office"],
  everyone: ["unit", "office"],
};

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
