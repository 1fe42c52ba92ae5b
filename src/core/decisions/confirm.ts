import type { Nomination } from "../nominations/nomination";
import { isFrozen, writeTrace } from "./decision";
import type { CheckedWorkbook } from "../checkWorkbook";
import { rowsById } from "./list";
import { changesOf, type PartChange } from "./rowCells";
import { changedAfterDecision } from "../rules/changed-after-decision";
import type { Report } from "../report/report";

/** The Director keeps a decision after its nomination changed. */
export interface Confirmation {
  id: string;
  /** The new `Dấu vết` of the nomination, from what was shown when it was confirmed. */
  trace: string;
}

/**
 * Accepts nominations as the Director sees them now. One that changed again since it was confirmed is left out.
 * @returns the ids of those that were confirmed
 */
export function confirmDecisions(
  confirmations: readonly Confirmation[],
  nominations: readonly Nomination[],
): ReadonlySet<string> {
  const confirmed = new Set<string>();
  if (confirmations.length === 0) return confirmed;
  const traces = new Map(confirmations.map(({ id, trace }) => [id, trace]));
  for (const nomination of nominations) {
    const { id, decision, hashes } = nomination;
    if (decision === null || !isFrozen(decision) || traces.get(id) !== writeTrace(id, hashes)) continue;
    nomination.decision = { ...decision, trace: { state: "read", hashes } };
    confirmed.add(id);
  }
  return confirmed;
}

/** A nomination that changed after the Director wrote about it, as it is now. */
export interface Confirmable extends Confirmation {
  nominee: string;
  /** The decision as written, or the note if there is no decision. */
  decision: string;
  /** Empty if it is not known what the Director saw. */
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
