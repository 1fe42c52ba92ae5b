import { APART_TABLE } from "../core/tableNames";
import { planApart, type ApartPair } from "../core/mapping/apartEntries";
import { applyAtOnce } from "../excel/applyAtOnce";
import { toHostError } from "../excel/hostError";
import { MEMORY_SHEET } from "../core/mapping/memorySheet";
import { readTablePlace } from "../excel/readTablePlace";
import { unlessCancelled, type RunControl } from "../excel/runControl";
import { retryOnNameConflict } from "./retryOnNameConflict";

/**
 * Remembers in the workbook's own cells that pairs of nominations are no duplicates. Answers the name of the sheet on which
 * it stands; null = there was nothing to remember.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function saveApart(pairs: readonly ApartPair[], control: RunControl = {}): Promise<string | null> {
  try {
    return await retryOnNameConflict(async () => {
      const place = await unlessCancelled(readTablePlace(APART_TABLE, MEMORY_SHEET), control);
      const edits = planApart(place, pairs);
      if (edits.length > 0) await applyAtOnce(edits, control);
      return edits[0]?.sheet ?? null;
    });
  } catch (error) {
    throw toHostError(error);
  }
}
