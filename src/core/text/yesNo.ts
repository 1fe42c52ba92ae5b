import { isBlankText } from "./blank";
import { fold } from "./fold";
import { remember } from "./memo";

const YES = new Set(["có", "x", "v", "✓", "1", "true", "rồi", "đã có"].map((text) => fold(text)));
const NO = new Set(["0", "false", "n/a"]);

/** "Không có", "Chưa nộp", "Sẽ nộp sau": whatever follows, the thing is not there. */
const BEGINS_WITH_NO = /^(?:không|ko|chưa|thiếu|sẽ|đang bổ sung|đang làm)(?![\p{L}\p{M}\p{N}])/u;

/** "other" is a text that is neither: for a paper a reference to it, for a flag a reason. */
export type YesNo = "yes" | "no" | "other";

/** A blank and a dash mean no, and so does every text that begins by saying that something is missing. */
export const readYesNo = remember((text: string): YesNo => {
  if (isBlankText(text)) return "no";
  const folded = fold(text);
  if (YES.has(folded)) return "yes";
  return NO.has(folded) || BEGINS_WITH_NO.test(folded) ? "no" : "other";
});
