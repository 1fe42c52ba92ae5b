import { foldBy, withoutMarks, fold } from "./fold";
import { remember } from "./memo";
import { INTRICATE, traitsOf } from "./traits";
import { isBlankText } from "./whitespace";

/** A cell's text with what rules and comparisons need of it. */
export class FilledText {
  readonly state = "filled";
  /** Bits, see `traitsOf`. */
  readonly traits: number;
  /** How many letters a reader would count. */
  readonly letters: number;
  /** Equal for texts that `strip` makes equal, seldom for others: what differs here need not be compared. */
  readonly skeleton: number;
  private foldedText: string | null = null;

  /** @param text as the user sees it. */
  constructor(readonly text: string) {
    const { traits, letters, skeleton } = traitsOf(text);
    const isIntricate = (traits & INTRICATE) !== 0;
    this.traits = traits;
    this.letters = isIntricate ? countLetters(text) : letters;
    this.skeleton = isIntricate ? traitsOf(withoutMarks(foldBy(traits, text))).skeleton : skeleton;
  }

  /** As `fold` makes it; on demand, as few of the long texts are ever compared. */
  get folded(): string {
    return (this.foldedText ??= foldBy(this.traits, this.text));
  }
}

/** The same object for the same text: for columns in which few texts repeat in every row. */
export const readRepeated = remember((text) => new FilledText(text));

const LETTERS = /\p{L}/gu;

/** How many letters a text has after NFC: what a reader would count, whatever keyboard typed it. */
export function countLetters(text: string): number {
  return text.normalize("NFC").match(LETTERS)?.length ?? 0;
}

const YES = new Set(["có", "x", "v", "✓", "1", "true", "rồi", "đã có"].map((text) => fold(text)));
const NO = new Set(["0", "false", "n/a"]);

/** "Không có", "Chưa nộp", "Sẽ nộp sau": whatever follows, the thing is not there. */
const BEGINS_WITH_NO = /^(?:không|ko|chưa|thiếu|sẽ|đang bổ sung|đang làm)(?![\p{L}\p{M}\p{N}])/u;

/** "other" is a text that is neither: for a document a reference to it, for a flag a reason. */
export type YesNo = "yes" | "no" | "other";

/** A blank and a dash mean no, and so does every text that begins by saying that something is missing. */
export const readYesNo = remember((text: string): YesNo => {
  if (isBlankText(text)) return "no";
  const folded = fold(text);
  if (YES.has(folded)) return "yes";
  return NO.has(folded) || BEGINS_WITH_NO.test(folded) ? "no" : "other";
});
