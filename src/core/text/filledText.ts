import { foldBy, withoutMarks } from "./fold";
import { countLetters } from "./letters";
import { remember } from "./memo";
import { INTRICATE, lookAt } from "./traits";

/** A cell's text with what rules and comparisons need of it. */
export class FilledText {
  readonly state = "filled";
  /** Bits, as `lookAt` tells. */
  readonly traits: number;
  /** How many letters a reader would count. */
  readonly letters: number;
  /** Equal for texts that `strip` makes equal, seldom for others: what differs here need not be compared. */
  readonly skeleton: number;
  private foldedText: string | null = null;

  /** @param text as the user sees it. */
  constructor(readonly text: string) {
    const { traits, letters, skeleton } = lookAt(text);
    const isIntricate = (traits & INTRICATE) !== 0;
    this.traits = traits;
    this.letters = isIntricate ? countLetters(text) : letters;
    this.skeleton = isIntricate ? lookAt(withoutMarks(foldBy(traits, text))).skeleton : skeleton;
  }

  /** As `fold` makes it; on demand, as few of the long texts are ever compared. */
  get folded(): string {
    return (this.foldedText ??= foldBy(this.traits, this.text));
  }
}

/** The same object for the same text: for columns in which few texts repeat in every row. */
export const readRepeated = remember((text) => new FilledText(text));
