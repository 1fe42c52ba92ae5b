import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from "../snapshot";

/** The tables in which the Director writes: that of now, and that of nominations which are gone. */
export const DIRECTORS_LISTS = ["XetDuyet", "XetDuyetCu"] as const;

/** Those that the workbook has. */
export function directorsLists(snapshot: WorkbookSnapshot): TableSnapshot[] {
  return DIRECTORS_LISTS.flatMap((name) => tableNamed(snapshot, name) ?? []);
}
