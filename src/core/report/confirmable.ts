import type { CheckedWorkbook } from "../checkWorkbook";
import type { Confirmation } from "../decisions/confirm";
import { rowsById } from "../decisions/list";
import { changesOf, type PartChange } from "../decisions/rowCells";
import { writeTrace } from "../decisions/trace";
import { changedAfterDecision } from "../rules/changed-after-decision";
import type { Report } from "./report";

/** A nomination that changed after the Director wrote about it, as it is now. */
export interface Confirmable extends Confirmation {
  nominee: string;
  /** The decision, or else the note, as written. */
  decision: string;
  /** Empty where it is not known what the Director saw. */
  changes: PartChange[];
}

export function confirmable({ nominations, list }: CheckedWorkbook, { rows }: Report): Confirmable[] {
  const changed = rows.flatMap((row, index) => {
    const nomination = nominations[index];
    const isChanged = row.findings.some(({ rule }) => rule === changedAfterDecision.id);
    return isChanged && nomination !== undefined ? [{ row, nomination }] : [];
  });
  if (list === null || changed.length === 0) return [];
  const listed = rowsById(list);
  return changed.flatMap(({ row: { id, nominee }, nomination }) => {
    const row = listed.get(id);
    if (row === undefined) return [];
    const { text, note } = row.decision;
    const changes = changesOf(list, row, nomination);
    return [{ id, nominee, trace: writeTrace(id, nomination.hashes), decision: text.trim() || note, changes }];
  });
}
