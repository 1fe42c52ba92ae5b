import type { CheckedWorkbook } from "../checkWorkbook";
import type { Confirmation } from "../nominations/confirmDecisions";
import { writeFingerprint } from "../nominations/fingerprint";
import { changedAfterDecision } from "../rules/changed-after-decision";
import type { Report } from "./report";

/** Nominations that changed after the Director's decision, as they are now. */
export function confirmable({ nominations }: CheckedWorkbook, { rows }: Report): Confirmation[] {
  return rows.flatMap(({ id, findings }, at) =>
    findings.some(({ rule }) => rule === changedAfterDecision.id)
      ? [{ id, trace: writeFingerprint(nominations[at]?.fingerprint ?? []) }]
      : [],
  );
}
