import { isBlankText } from "../text/whitespace";
import { fold } from "../text/fold";
import type { Trace } from "./trace";

export type Verdict = "approved" | "refused" | "undecided" | "unreadable";

const APPROVED = new Set(["duyệt", "đồng ý", "ok", "có"]);
const REFUSED = new Set(["không duyệt", "không đồng ý", "không"]);

export function readVerdict(text: string): Verdict {
  if (isBlankText(text)) return "undecided";
  const folded = fold(text);
  if (APPROVED.has(folded)) return "approved";
  return REFUSED.has(folded) ? "refused" : "unreadable";
}

/** What the Director's list holds about one nomination. */
export interface Decision {
  id: string;
  verdict: Verdict;
  /** As written. */
  text: string;
  note: string;
  /** The nomination as the Director saw it. */
  trace: Trace;
}

export function isDecided(decision: Decision | null): boolean {
  return decision?.verdict === "approved" || decision?.verdict === "refused";
}

/** Whether the Director wrote a decision or a note: then the row keeps showing the nomination that they saw. */
export function isFrozen({ verdict, note }: Pick<Decision, "verdict" | "note">): boolean {
  return verdict !== "undecided" || note !== "";
}
