import { sheetNamed, type WorkbookSnapshot } from "../snapshot";
import { cutText } from "../text/cutText";

/** Excel's longest name of a sheet. */
const LONGEST = 31;
/** Where nothing is left of a name that Excel takes. */
const NAMELESS = "Văn bản";
/** Excel keeps this name for itself. */
const RESERVED = "history";

/** The name, or the first free one with a number; shortened so that Excel takes it. */
export function freeSheetName(snapshot: WorkbookSnapshot, name: string): string {
  const clean = name.replace(/[:\\/?*[\]]/gu, "-").replace(/\p{Cc}+/gu, " ");
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` (${number})`;
    const free = (trimmed(cutText(trimmed(clean), LONGEST - end.length)) || NAMELESS) + end;
    if (free.toLowerCase() !== RESERVED && sheetNamed(snapshot, free) === undefined) return free;
  }
}

/** Without spaces and apostrophes at its ends. */
const trimmed = (name: string): string => name.replace(/^[\s']+|[\s']+$/gu, "");
