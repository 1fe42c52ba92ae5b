import { foldBy, withoutMarks, fold } from "./fold";
import { memoize } from "./memo";
import { INTRICATE, traitsOf } from "./traits";
import { isBlankText } from "./whitespace";

/** The text of a cell with what rules and comparisons need. */
export class FilledText {
  readonly state = "filled";
  /** Bits, see `traitsOf`. */
  readonly traits: number;
  /** How many letters a reader would count. */
  readonly letters: number;
  /**
   * Equal for texts that `strip` makes equal, and rarely for others: texts with different values need no comparison.
   */
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

  /** Result of `fold`, on demand because few of the long texts are ever compared. */
  get folded(): string {
    return (this.foldedText ??= foldBy(this.traits, this.text));
  }
}

/** The same object for the same text, for columns in which few texts repeat. */
export const readRepeated = memoize((text) => new FilledText(text));

const LETTERS = /\p{L}/gu;

/** Number of letters after NFC, the same for every keyboard. */
export function countLetters(text: string): number {
  return text.normalize("NFC").match(LETTERS)?.length ?? 0;
}

const YES = new Set(["có", "x", "v", "✓", "1", "true", "rồi", "đã có"].map((text) => fold(text)));
const NO = new Set(["0", "false", "n/a"]);

/** Beginnings of a "no", such as "Không có", "Chưa nộp", "Sẽ nộp sau". */
const BEGINS_WITH_NO = /^(?:không|ko|chưa|thiếu|sẽ|đang bổ sung|đang làm)(?![\p{L}\p{M}\p{N}])/u;

/** "other" is any other text: in a column of documents a reference, in a yes-or-no column a reason. */
export type YesNo = "yes" | "no" | "other";

/** Blanks and dashes mean no, and so does every text that begins with one of `BEGINS_WITH_NO`. */
export const readYesNo = memoize((text: string): YesNo => {
  if (isBlankText(text)) return "no";
  const folded = fold(text);
  if (YES.has(folded)) return "yes";
  return NO.has(folded) || BEGINS_WITH_NO.test(folded) ? "no" : "other";
});
