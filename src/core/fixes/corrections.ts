import { properName } from "../text/properName";
import { tidySpaces } from "../text/tidySpaces";

/** The rules whose findings carry a fix. */
export type FixRule = "text-spacing" | "text-not-nfc" | "name-case" | "unit-alias" | "date-as-text";

/**
 * What each fix makes of the text that the ones before it have left, in this order: so two fixes of one cell add up
 * instead of the last one undoing the others. `to` is what the finding offers for the cell as it stands.
 */
export const CORRECTIONS: Record<FixRule, (text: string, to: string) => string> = {
  "text-spacing": tidySpaces,
  "text-not-nfc": (text) => text.normalize("NFC"),
  "name-case": (text, to) => properName(text)?.to ?? to,
  // The listed name and the date replace whatever stood there.
  "unit-alias": (_text, to) => to,
  "date-as-text": (_text, to) => to,
};

export const FIX_RULES = Object.keys(CORRECTIONS) as FixRule[];
