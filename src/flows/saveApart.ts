import { planApart, type ApartPair } from "../core/mapping/apartEntries";
import { SHEETS, TABLES } from "../core/names";
import { readTablePlace } from "../excel/readTables";
import { unlessCancelled, type RunControl } from "../excel/runControl";
import { retryWhenMoved, termsOf, write } from "./retryWhenMoved";

/**
 * Stores in the workbook that pairs of nominations are no duplicates. Returns the name of the sheet with
 * the pairs; null = there was nothing to store.
 * @throws HostError when Excel fails; Cancelled
 */
export function saveApart(pairs: readonly ApartPair[], control: RunControl = {}): Promise<string | null> {
  return retryWhenMoved(async (isFirst) => {
    const place = await unlessCancelled(readTablePlace(TABLES.apart, SHEETS.memory), control);
    const edits = planApart(place, pairs);
    const result = await write(edits, { ...termsOf(place), retriesNames: isFirst }, control);
    return result === "moved" ? result : (edits[0]?.sheet ?? null);
  }, control);
}
