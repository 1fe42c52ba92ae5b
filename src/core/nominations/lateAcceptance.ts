import type { TextReading } from "./readings";

/** Who accepted a late paper, when and why; or a text that does not say it. */
export type LateAcceptance = { state: "none" } | { state: "accepted" | "does-not-count"; text: string };

const NONE: LateAcceptance = { state: "none" };
/** "Từ chối", "Đang chờ Giám đốc", "Xin Giám đốc xem xét": nobody has accepted anything. */
const NO_ACCEPTANCE = /^(?:không|ko|chưa|từ chối|bác|đang|chờ|xin|đề nghị)(?![\p{L}\p{M}\p{N}])/u;
const LETTERS = 10;

export function readLateAcceptance(reading: TextReading): LateAcceptance {
  if (reading.state !== "filled") return NONE;
  const counts = reading.letters >= LETTERS && !NO_ACCEPTANCE.test(reading.folded);
  return { state: counts ? "accepted" : "does-not-count", text: reading.text };
}
