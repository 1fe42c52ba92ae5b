import type { Edit } from "../core/cells/edits";
import type { TablePlace } from "../core/cells/reads";
import { type ApartPair, type MappingEntry, planApart, planMapping } from "../core/mapping/memorySheet";
import { SHEETS, TABLES } from "../core/names";
import { readTablePlace } from "../excel/read/readTables";
import { unlessCancelled, type RunControl } from "../excel/runControl";
import { retryOnConflict, termsOf, write } from "./retryOnConflict";

/**
 * Stores people's answers about headings in the workbook, so that everybody's checks use them.
 * Returns the name of the sheet with the answers; null = there was nothing to store.
 * @throws HostError when Excel fails; Cancelled
 */
export async function saveMapping(entries: readonly MappingEntry[], control: RunControl = {}): Promise<string | null> {
  return entries.length === 0 ? null : addToMemory(TABLES.mapping, (place) => planMapping(place, entries), control);
}

/**
 * Stores in the workbook that pairs of nominations are no duplicates. Returns the name of the sheet with
 * the pairs; null = there was nothing to store.
 * @throws HostError when Excel fails; Cancelled
 */
export function saveApart(pairs: readonly ApartPair[], control: RunControl = {}): Promise<string | null> {
  return addToMemory(TABLES.apart, (place) => planApart(place, pairs), control);
}

function addToMemory(table: string, plan: (place: TablePlace) => Edit[], control: RunControl): Promise<string | null> {
  return retryOnConflict(async (isFirst) => {
    const place = await unlessCancelled(readTablePlace(table, SHEETS.memory), control);
    const edits = plan(place);
    const result = await write(edits, { ...termsOf(place), retriesNames: isFirst }, control);
    return result === "conflict" ? result : (edits[0]?.sheet ?? null);
  }, control);
}
