import { verdictOf, type DirectorCells } from "../../core/decisions/directorCells";
import type { Validation } from "../../validateWorkbook";

/** The same answer with what the Director has written since, by id; how many are approved follows. */
export function withDecisions(validation: Validation, decisions: ReadonlyMap<string, DirectorCells>): Validation {
  const { report } = validation;
  const more = new Map<string, number>();
  const director = validation.director.map((row, index) => {
    const line = report.rows[index];
    const cells = decisions.get(line?.id ?? "");
    if (cells === undefined || line === undefined) return row;
    const change = Number(verdictOf(cells) === "approved") - Number(verdictOf(row.cells) === "approved");
    if (line.award !== null) more.set(line.award, (more.get(line.award) ?? 0) + change);
    return { ...row, cells };
  });
  const quotas = report.quotas.map((quota) => ({ ...quota, approved: quota.approved + (more.get(quota.award) ?? 0) }));
  return { ...validation, director, report: { ...report, quotas } };
}
