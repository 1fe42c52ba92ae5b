import { isBlankText } from "../text/blank";
import { fold } from "../text/fold";

export type Verdict = "approved" | "refused" | "undecided" | "unreadable";

const APPROVED = new Set(["duyệt", "đồng ý", "ok", "có"]);
const REFUSED = new Set(["không duyệt", "không đồng ý", "không"]);

export function readVerdict(text: string): Verdict {
  if (isBlankText(text)) return "undecided";
  const folded = fold(text);
  if (APPROVED.has(folded)) return "approved";
  return REFUSED.has(folded) ? "refused" : "unreadable";
}

/** What the Director's sheet holds on one nomination. */
export interface Decision {
  id: string;
  verdict: Verdict;
  /** As written. */
  text: string;
  note: string;
  /** The nomination as he saw it; null when the cell can't be read as one. */
  fingerprint: readonly string[] | null;
}

export function isDecided(decision: Decision | null): boolean {
  return decision?.verdict === "approved" || decision?.verdict === "refused";
}
