import { isBlankText } from "./blank";
import { fold } from "./fold";
import { remember } from "./memo";

const YES = new Set(["có", "x", "v", "✓", "1", "true", "rồi", "đã có"].map((text) => fold(text)));
const NO = new Set(["không", "chưa", "chưa có", "0", "false"].map((text) => fold(text)));

/** "other" is a text that is neither: for a paper a reference to it, for a flag a reason. */
export type YesNo = "yes" | "no" | "other";

/** A blank and a dash mean no. */
export const readYesNo = remember((text: string): YesNo => {
  if (isBlankText(text)) return "no";
  const folded = fold(text);
  if (YES.has(folded)) return "yes";
  return NO.has(folded) ? "no" : "other";
});
