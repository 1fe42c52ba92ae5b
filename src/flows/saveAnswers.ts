import type { Edit } from "../core/cells/edits";
import type { TablePlace } from "../core/cells/reads";
import { type NotDuplicatePair, type MappingEntry, planNotDuplicates, planMapping } from "../core/mapping/memorySheet";
import { PLAN_TABLES, SHEETS, TABLES } from "../core/names";
import { readTablePlace, readTables } from "../excel/read/readTables";
import { type RunControl, unlessCancelled } from "../excel/runControl";
import { retryOnConflict, commitOptionsOf, write } from "./retryOnConflict";
import { workbookUses1904 } from "../core/calendar/dateSystem";
import { type OtherName, otherNameFixes, type OtherNamesFix } from "../core/plan/otherNames";
import { drawSheet } from "../core/sheets/sheetDesign";
import { planSheetWith } from "../core/sheets/planNewSheets";
import { readsOfCheck } from "../core/workbookReads";
import { readOnlyError } from "../excel/hostError";
import { readSnapshot } from "../excel/read/readSnapshot";
import { applyFixes } from "./applyFixes";

/**
 * Stores people's answers about headings in the workbook, so that everybody's checks use them. Returns the name of the
 * sheet with the answers; null = there was nothing to store.
 * @throws HostError when Excel fails; Cancelled
 */
export async function saveMapping(entries: readonly MappingEntry[], control: RunControl = {}): Promise<string | null> {
  return entries.length === 0 ? null : addToMemory(TABLES.mapping, (place) => planMapping(place, entries), control);
}

/**
 * Stores in the workbook that pairs of nominations are no duplicates. Returns the name of the sheet with the pairs;
 * null = there was nothing to store.
 * @throws HostError when Excel fails; Cancelled
 */
export function saveNotDuplicates(
  pairs: readonly NotDuplicatePair[],
  control: RunControl = {},
): Promise<string | null> {
  return addToMemory(TABLES.notDuplicates, (place) => planNotDuplicates(place, pairs), control);
}

function addToMemory(table: string, plan: (place: TablePlace) => Edit[], control: RunControl): Promise<string | null> {
  return retryOnConflict(async (isFirst) => {
    const place = await unlessCancelled(readTablePlace(table, SHEETS.memory), control);
    const edits = plan(place);
    const result = await write(edits, { ...commitOptionsOf(place), retriesNames: isFirst }, control);
    return result === "conflict" ? result : (edits[0]?.sheet ?? null);
  }, control);
}

interface SavedNames {
  saved: OtherName[];
  /** Their cell changed meanwhile, or has a formula. */
  changed: OtherName[];
  /** The workbook has no place for them. */
  nowhere: OtherName[];
  /** The sheet of the plan, if it was made for names of awards. */
  made: string | null;
}

/**
 * Adds other names of units and awards to the workbook's tables, so that everybody's checks use them. A workbook
 * without a plan gets a sheet with the built-in plan, since there is no other place for names of awards.
 * @throws HostError when Excel fails; Cancelled
 */
export function saveOtherNames(requests: readonly OtherName[], control: RunControl = {}): Promise<SavedNames> {
  return retryOnConflict((isFirst) => save(requests, isFirst, control), control);
}

async function save(
  requests: readonly OtherName[],
  retriesNames: boolean,
  control: RunControl,
): Promise<SavedNames | "conflict"> {
  const snapshot = await unlessCancelled(readTables(PLAN_TABLES), control);
  if (snapshot.readOnly === true) throw readOnlyError();
  const { fixes, known, nowhere } = otherNameFixes(snapshot, requests);
  const changes = fixes.map(({ fix }) => fix);
  const done = changes.length === 0 ? [] : (await applyFixes(changes, false, control)).done;
  const isDone = ({ fix }: OtherNamesFix) => done.includes(fix);
  const awards = nowhere.filter(({ kind }) => kind === "award");
  const made = awards.length === 0 ? null : await makePlanSheet(awards, retriesNames, control);
  if (made === "conflict") return made;
  return {
    saved: [...known, ...fixes.filter(isDone).flatMap(({ names }) => names), ...(made === null ? [] : awards)],
    changed: fixes.filter((fix) => !isDone(fix)).flatMap(({ names }) => names),
    nowhere: made === null ? nowhere : nowhere.filter((name) => !awards.includes(name)),
    made: made?.sheet ?? null,
  };
}

async function makePlanSheet(
  names: readonly OtherName[],
  retriesNames: boolean,
  control: RunControl,
): Promise<{ sheet: string } | "conflict" | null> {
  const snapshot = await readSnapshot(readsOfCheck(), control);
  const design = planSheetWith(snapshot, names);
  if (design === null) return null;
  const edits = drawSheet(design, workbookUses1904(snapshot));
  const result = await write(edits, { retriesNames }, control);
  return result === "conflict" ? result : { sheet: design.sheet };
}
