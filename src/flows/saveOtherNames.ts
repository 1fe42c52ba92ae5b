import { workbookCountsFrom1904 } from "../core/calendar/dateSystem";
import { otherNameFixes, type OtherName, type OtherNamesFix } from "../core/plan/otherNames";
import { PLAN_TABLES } from "../core/names";
import { drawSheet } from "../core/sheets/drawSheet";
import { planSheetWith } from "../core/sheets/planNewSheets";
import { readsOfCheck } from "../core/workbookReads";
import { applyAtOnce, retryOnNameConflict } from "../excel/applyAtOnce";
import { readOnlyError, toHostError } from "../excel/hostError";
import { readSnapshot } from "../excel/readSnapshot";
import { readTables } from "../excel/readTables";
import { unlessCancelled, type RunControl } from "../excel/runControl";
import { applyFixes } from "./applyFixes";

export interface SavedNames {
  saved: OtherName[];
  /** Their cell changed meanwhile, or holds a formula. */
  changed: OtherName[];
  /** The workbook has no place for them. */
  nowhere: OtherName[];
  /** The sheet of the plan, where it had to be made for the names of awards. */
  made: string | null;
}

/**
 * Adds other names to those of units and awards in the workbook's own tables, so that everybody's checks go by them. A
 * workbook that is checked by the built-in plan gets its sheet, for there is no other place for the names of awards.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function saveOtherNames(requests: readonly OtherName[], control: RunControl = {}): Promise<SavedNames> {
  try {
    return await retryOnNameConflict(() => save(requests, control));
  } catch (error) {
    throw toHostError(error);
  }
}

async function save(requests: readonly OtherName[], control: RunControl): Promise<SavedNames> {
  const snapshot = await unlessCancelled(readTables(PLAN_TABLES), control);
  if (snapshot.readOnly === true) throw readOnlyError();
  const { fixes, known, nowhere } = otherNameFixes(snapshot, requests);
  const changes = fixes.map(({ fix }) => fix);
  const done = changes.length === 0 ? [] : (await applyFixes(changes, false, control)).done;
  const isDone = ({ fix }: OtherNamesFix) => done.includes(fix);
  const awards = nowhere.filter(({ kind }) => kind === "award");
  const made = awards.length === 0 ? null : await makePlanSheet(awards, control);
  return {
    saved: [...known, ...fixes.filter(isDone).flatMap(({ names }) => names), ...(made === null ? [] : awards)],
    changed: fixes.filter((fix) => !isDone(fix)).flatMap(({ names }) => names),
    nowhere: made === null ? nowhere : nowhere.filter((name) => !awards.includes(name)),
    made,
  };
}

async function makePlanSheet(names: readonly OtherName[], control: RunControl): Promise<string | null> {
  const snapshot = await readSnapshot(readsOfCheck(), control);
  const design = planSheetWith(snapshot, names);
  if (design === null) return null;
  await applyAtOnce(drawSheet(design, workbookCountsFrom1904(snapshot)), control);
  return design.sheet;
}
