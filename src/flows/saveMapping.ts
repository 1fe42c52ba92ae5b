import { planMapping, type MappingEntry } from "../core/mapping/mappingEntries";
import { SHEETS, TABLES } from "../core/names";
import { retryOnNameConflict, applyAtOnce } from "../excel/applyAtOnce";
import { toHostError } from "../excel/hostError";
import { readTablePlace } from "../excel/readTables";
import { unlessCancelled, type RunControl } from "../excel/runControl";

/**
 * Remembers in the workbook's own cells what a person said of its headings, so that everybody's checks go by it.
 * Answers the name of the sheet on which it stands; null = there was nothing to remember.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function saveMapping(entries: readonly MappingEntry[], control: RunControl = {}): Promise<string | null> {
  try {
    return entries.length === 0 ? null : await retryOnNameConflict(() => save(entries, control));
  } catch (error) {
    throw toHostError(error);
  }
}

async function save(entries: readonly MappingEntry[], control: RunControl): Promise<string | null> {
  const place = await unlessCancelled(readTablePlace(TABLES.mapping, SHEETS.memory), control);
  const edits = planMapping(place, entries);
  await applyAtOnce(edits, control);
  return edits[0]?.sheet ?? null;
}
