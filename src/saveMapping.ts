import type { MappingEntry } from "./core/mapping/mappingEntries";
import { planMapping } from "./core/mapping/planMapping";
import { MAPPING_TABLE } from "./core/nominations/mapping";
import { tryTwice } from "./tryTwice";
import { applyAtOnce } from "./workbook/applyAtOnce";
import { toHostError } from "./workbook/hostError";
import { readMemoryPlace } from "./workbook/readMemoryPlace";

/**
 * Remembers in the workbook's own cells what a person said of its headings, so that everybody's checks go by it.
 * @throws HostError when Excel fails.
 */
export async function saveMapping(entries: readonly MappingEntry[]): Promise<void> {
  try {
    if (entries.length === 0) return;
    await tryTwice(async () => applyAtOnce(planMapping(await readMemoryPlace(MAPPING_TABLE), entries)));
  } catch (error) {
    throw toHostError(error);
  }
}
