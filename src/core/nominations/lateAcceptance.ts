import type { TextReading } from "./readings";

/** Who accepted a late paper, when and why; or a text that does not say it. */
export type LateAcceptance = { state: "none" } | { state: "accepted" | "does-not-count"; text: string };

const NONE: LateAcceptance = { state: "none" };
const REFUSAL = /^(?:không|chưa)(?!\p{L})/u;
const LETTERS = 10;

export function readLateAcceptance(reading: TextReading): LateAcceptance {
  if (reading.state !== "filled") return NONE;
  const counts = reading.letters >= LETTERS && !REFUSAL.test(reading.folded);
  return { state: counts ? "accepted" : "does-not-count", text: reading.text };
}
