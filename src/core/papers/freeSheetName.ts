import { sheetNamed, type WorkbookSnapshot } from "../snapshot";

/** Excel's longest name of a sheet. */
const LONGEST = 31;

/** The name, or the first free one with a number; shortened so that Excel takes it. */
export function freeSheetName(snapshot: WorkbookSnapshot, name: string): string {
  const clean = name
    .replace(/[:\\/?*[\]]/gu, "-")
    .replace(/^'+|'+$/gu, "")
    .trim();
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` (${number})`;
    const free = clean.slice(0, LONGEST - end.length).trimEnd() + end;
    if (sheetNamed(snapshot, free) === undefined) return free;
  }
}
