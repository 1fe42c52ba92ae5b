import { countingRows, verdictOf, type DirectorCells } from "../../../core/decisions/columns";
import { readListRows } from "../../../flows/listRows";
import type { PaneStore } from "../../app/paneState";
import type { ValidationResult } from "../../../validateWorkbook";

/** Shows what the Director has typed on the sheet. An answer that came meanwhile has it already. */
export async function takeInDecisions(store: PaneStore): Promise<void> {
  const { validation, activity } = store.get();
  if (validation === null || activity.status === "running") return;
  const rows = (await readListRows())?.rows ?? [];
  if (store.get().validation !== validation) return;
  const cells = new Map(
    [...countingRows(rows)].flatMap(([id, index]) => (rows[index] ? [[id, rows[index].cells]] : [])),
  );
  store.update({ validation: withDecisions(validation, cells) });
}

/** The same answer with what the Director has written since, by id; how many are approved follows. */
export function withDecisions(
  validation: ValidationResult,
  decisions: ReadonlyMap<string, DirectorCells>,
): ValidationResult {
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
