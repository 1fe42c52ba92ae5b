import { planApart, type ApartPair } from "../core/mapping/apartEntries";
import { SHEETS, TABLES } from "../core/names";
import { applyAtOnce, retryOnNameConflict } from "../excel/applyAtOnce";
import { toHostError } from "../excel/hostError";
import { readTablePlace } from "../excel/readTables";
import { unlessCancelled, type RunControl } from "../excel/runControl";

/**
 * Remembers in the workbook's own cells that pairs of nominations are no duplicates. Answers the name of the sheet on which
 * it stands; null = there was nothing to remember.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function saveApart(pairs: readonly ApartPair[], control: RunControl = {}): Promise<string | null> {
  try {
    return await retryOnNameConflict(async () => {
      const place = await unlessCancelled(readTablePlace(TABLES.apart, SHEETS.memory), control);
      const edits = planApart(place, pairs);
      if (edits.length > 0) await applyAtOnce(edits, control);
      return edits[0]?.sheet ?? null;
    });
  } catch (error) {
    throw toHostError(error);
  }
}
