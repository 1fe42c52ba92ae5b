import { planMapping, type MappingEntry } from "../core/mapping/mappingEntries";
import { SHEETS, TABLES } from "../core/names";
import { readTablePlace } from "../excel/readTables";
import { unlessCancelled, type RunControl } from "../excel/runControl";
import { retryWhenMoved, termsOf, write } from "./retryWhenMoved";

/**
 * Stores people's answers about headings in the workbook, so that everybody's checks use them.
 * Returns the name of the sheet with the answers; null = there was nothing to store.
 * @throws HostError when Excel fails; Cancelled
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
