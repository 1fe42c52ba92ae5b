import { isDecided } from "./decision";
import { writeFingerprint } from "./fingerprint";
import type { Nomination } from "./nomination";

/** The Director stands by his decision on a nomination that changed since, as he now sees it. */
export interface Confirmation {
  id: string;
  /** The `Dấu vết` that the nomination would get: of what was seen when it was confirmed. */
  trace: string;
}

/**
 * Takes nominations for what the Director decided on. One that changed again since it was confirmed is left out: he has
 * not seen it. Returns the ids of those that were confirmed.
 */
export function confirmDecisions(
  confirmations: readonly Confirmation[],
  nominations: readonly Nomination[],
): ReadonlySet<string> {
  const confirmed = new Set<string>();
  if (confirmations.length === 0) return confirmed;
  const traces = new Map(confirmations.map(({ id, trace }) => [id, trace]));
  for (const nomination of nominations) {
    const { id, decision } = nomination;
    const trace = traces.get(id);
    if (trace === undefined || decision === null || !isDecided(decision)) continue;
    const { fingerprint } = nomination;
    if (trace !== writeFingerprint(fingerprint)) continue;
    nomination.decision = { ...decision, fingerprint };
    confirmed.add(id);
  }
  return confirmed;
}
