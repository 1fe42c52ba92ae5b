import { sheetNamed, type WorkbookSnapshot } from "../snapshot";

/** The sheet that a list of ours gets: the name, if it is free or its sheet is empty, else the name with "(kiểm tra)". */
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

/** Those that are looked at before it is known that a new sheet is needed. */
export const likelyNames = (name: string): string[] => [namesFor(name, 0), namesFor(name, 1)];
