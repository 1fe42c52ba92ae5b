import { planMapping, type MappingEntry } from "../core/mapping/mappingEntries";
import { SHEETS, TABLES } from "../core/names";
import { readTablePlace } from "../excel/readTables";
import { unlessCancelled, type RunControl } from "../excel/runControl";
import { retryWhenMoved, termsOf, write } from "./retryWhenMoved";

/**
 * Remembers in the workbook's own cells what a person said of its headings, so that everybody's checks go by it.
 * Answers the name of the sheet on which it stands; null = there was nothing to remember.
 * @throws HostError when Excel fails; Cancelled.
 */
export function saveMapping(entries: readonly MappingEntry[], control: RunControl = {}): Promise<string | null> {
  return retryWhenMoved(async (isFirst) => {
    if (entries.length === 0) return null;
    const place = await unlessCancelled(readTablePlace(TABLES.mapping, SHEETS.memory), control);
    const edits = planMapping(place, entries);
    const result = await write(edits, { ...termsOf(place), retriesNames: isFirst }, control);
    return result === "moved" ? result : (edits[0]?.sheet ?? null);
  }, control);
}
