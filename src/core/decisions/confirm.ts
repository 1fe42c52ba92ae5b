import type { Nomination } from "../nominations/nomination";
import { isFrozen } from "./decision";
import { writeTrace } from "./trace";

/** The Director keeps a decision on a nomination that changed after it, as they see it now. */
export interface Confirmation {
  id: string;
  /** The `Dấu vết` that the nomination would get: of what was seen when it was confirmed. */
  trace: string;
}

/**
 * Takes nominations as the Director now sees them. One that changed again since it was confirmed is left out.
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
