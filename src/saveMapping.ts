import { entriesOf, planMapping, type MappingAnswer } from "./core/nominations/planMapping";
import { tryTwice } from "./tryTwice";
import { applyAtOnce } from "./workbook/applyAtOnce";
import { toHostError } from "./workbook/hostError";
import { readMappingPlace } from "./workbook/readMappingPlace";

/**
 * Remembers in the workbook's own cells what a person said of its headings, so that everybody's checks go by it.
 * @throws HostError when Excel fails.
 */
export async function saveMapping(answers: readonly MappingAnswer[]): Promise<void> {
  try {
    const entries = entriesOf(answers);
    if (entries.length === 0) return;
    await tryTwice(async () => applyAtOnce(planMapping(await readMappingPlace(), entries)));
  } catch (error) {
    throw toHostError(error);
  }
}
