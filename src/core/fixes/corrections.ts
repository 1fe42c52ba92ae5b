import { findWrongLetters } from "../text/lookAlikes";
import { properName } from "../text/properName";
import { tidySpaces } from "../text/tidySpaces";

/** The rules whose fixes change no meaning: they may be made all at once. */
export type FixRule =
  "text-spacing" | "text-not-nfc" | "text-wrong-letter" | "name-case" | "unit-alias" | "date-as-text";

/** The rules whose findings offer what the cell may mean: each is chosen by itself. */
export type ChoiceRule = "text-legacy-font" | "award-unknown" | "unit-unknown";

/**
 * What each fix makes of the text that the ones before it have left, in this order: so two fixes of one cell add up
 * instead of the last one undoing the others. `to` is what the finding offers for the cell as it stands.
 */
export const CORRECTIONS: Record<FixRule, (text: string, to: string) => string> = {
  "text-spacing": tidySpaces,
  "text-not-nfc": (text) => text.normalize("NFC"),
  "text-wrong-letter": (text, to) => findWrongLetters(text)?.to ?? to,
  "name-case": (text, to) => properName(text)?.to ?? to,
  // The listed name and the date replace whatever stood there.
  "unit-alias": (_text, to) => to,
  "date-as-text": (_text, to) => to,
};

export const FIX_RULES = Object.keys(CORRECTIONS) as FixRule[];

export const CHOICE_RULES: readonly ChoiceRule[] = ["text-legacy-font", "award-unknown", "unit-unknown"];
