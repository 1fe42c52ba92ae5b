import type { Outcome } from "../core/report/outcome";
import type { Totals } from "../core/report/report";
import type { PaneTexts } from "./paneTexts";

/** What is well first, then what there is to do, in the order in which a head can do it. */
const ORDER: readonly Outcome[] = ["valid", "incomplete", "invalid", "review", "uncheckable"];

/** The answer in one line: "3 hợp lệ, 2 cần bổ sung, 1 không hợp lệ". */
export function answerLine(totals: Totals, { texts, count }: PaneTexts): string {
  if (totals.valid === totals.rows) return texts.done.allValid(totals.rows);
  return ORDER.filter((outcome) => totals[outcome] > 0)
    .map((outcome) => `${count(totals[outcome])} ${texts.outcomes[outcome].toLowerCase()}`)
    .join(", ");
}
