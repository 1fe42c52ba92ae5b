import type { MappingEntry } from "./core/mapping/mappingEntries";
import { planMapping } from "./core/mapping/planMapping";
import { MAPPING_TABLE } from "./core/nominations/mapping";
import { tryTwice } from "./tryTwice";
import { applyAtOnce } from "./workbook/applyAtOnce";
import { toHostError } from "./workbook/hostError";
import { readMemoryPlace } from "./workbook/readMemoryPlace";
import { unlessCancelled, type RunControl } from "./workbook/runControl";

/**
 * Remembers in the workbook's own cells what a person said of its headings, so that everybody's checks go by it.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function saveMapping(entries: readonly MappingEntry[], control: RunControl = {}): Promise<void> {
  try {
    if (entries.length === 0) return;
    await tryTwice(async () => {
      const place = await unlessCancelled(readMemoryPlace(MAPPING_TABLE), control);
      await applyAtOnce(planMapping(place, entries), control);
    });
  } catch (error) {
    throw toHostError(error);
  }
}
