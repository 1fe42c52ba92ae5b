import type { Subject } from "../plan/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../cells/snapshot";
import { strip } from "../text/fold";
import { REQUIRED } from "./fields";
import type { FoundSheet } from "./findSheet";

/** A list with all four required headings and at least one nomination, on a sheet that is not hidden. */
export interface NominationList {
  sheet: string;
  /** How many nominations it has. */
  rows: number;
  /** The list that was checked, which may also be hidden or empty. */
  isChecked: boolean;
}

/** A sheet such as "Tập thể", whose list lacks only the subject: the sheet's name gives it. */
export interface ListOfSubject {
  sheet: string;
  subject: Subject;
}

/** One list per sheet, in the order of the tabs. `ranked`: best first. */
export function listsOf(
  { sheets }: WorkbookSnapshot,
  ranked: readonly FoundSheet[],
  found: FoundSheet,
): NominationList[] {
  return sheets.flatMap((sheet) => {
    const isChecked = sheet === found.sheet;
    const best = isChecked ? found : ranked.find((candidate) => candidate.sheet === sheet);
    if (best === undefined || (!isChecked && (!sheet.visible || best.rows.data.length === 0))) return [];
    return [{ sheet: sheet.name, rows: best.rows.data.length, isChecked }];
  });
}

/** The visible sheets with nominations that lack only the subject's column, and whose name gives the subject. */
export function listsOfSubject({ sheets }: WorkbookSnapshot, candidates: readonly FoundSheet[]): ListOfSubject[] {
  return sheets.flatMap((sheet) => {
    const subject = subjectInName(sheet.name);
    if (subject === null || !sheet.visible) return [];
    const lacks = ({ heading, layout, rows }: FoundSheet) =>
      heading.required === REQUIRED.length - 1 && !layout.has("subject") && rows.data.length > 0;
    return candidates.some((candidate) => candidate.sheet === sheet && lacks(candidate))
      ? [{ sheet: sheet.name, subject }]
      : [];
  });
}

/** "DS cá nhân 2022": null when the name has neither subject, or both. */
export function subjectInName(name: string): Subject | null {
  const words = ` ${strip(name).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const isCollective = words.includes(" tap the ");
  const isIndividual = words.includes(" ca nhan ");
  if (isCollective === isIndividual) return null;
  return isCollective ? "collective" : "individual";
}

/** "Đề nghị (2)": the name that Excel gives to a copy of a sheet. */
export function isNamedLikeCopy({ name }: SheetSnapshot): boolean {
  return /\(\d+\)\s*$/u.test(name);
}

export function isNamed(sheet: SheetSnapshot, wanted: string | undefined): boolean {
  return wanted !== undefined && sheet.name.normalize("NFC").toLowerCase() === wanted.normalize("NFC").toLowerCase();
}
