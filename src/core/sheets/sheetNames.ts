import { sheetNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { cutText } from "../text/formatText";

/** The sheet for a list of ours: the name if it is free or its sheet is empty, otherwise the name with "(kiểm tra)". */
export function freeSheet(snapshot: WorkbookSnapshot, name: string): { sheet: string; isNew: boolean } {
  for (let attempt = 0; ; attempt++) {
    const wanted = namesFor(name, attempt);
    const sheet = sheetNamed(snapshot, wanted);
    if (sheet === undefined) return { sheet: wanted, isNew: true };
    if (sheet.cells === null) return { sheet: sheet.name, isNew: false };
  }
}

function namesFor(name: string, attempt: number): string {
  if (attempt === 0) return name;
  return attempt === 1 ? `${name} (kiểm tra)` : `${name} (kiểm tra ${attempt})`;
}

/** Sheets that are read before it is known whether a new one is needed. */
export const likelyNames = (name: string): string[] => [namesFor(name, 0), namesFor(name, 1)];

/** Excel's limit for the name of a sheet. */
const MAX_NAME_LENGTH = 31;
/** Used if a name has no character that Excel accepts. */
const NAMELESS = "Văn bản";
/** Excel reserves this name. */
const RESERVED = "history";

/** The name, or the first free one with a number, shortened to Excel's limit. */
export function freeSheetName(snapshot: WorkbookSnapshot, name: string): string {
  const clean = name.replace(/[:\\/?*[\]]/gu, "-").replace(/\p{Cc}+/gu, " ");
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` (${number})`;
    const free = (trimmed(cutText(trimmed(clean), MAX_NAME_LENGTH - end.length)) || NAMELESS) + end;
    if (free.toLowerCase() !== RESERVED && sheetNamed(snapshot, free) === undefined) return free;
  }
}

/** Without spaces and apostrophes at its ends. */
const trimmed = (name: string): string => name.replace(/^[\s']+|[\s']+$/gu, "");
