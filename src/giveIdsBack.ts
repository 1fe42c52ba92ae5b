import { checkRepaired } from "./checkRepaired";
import type { CheckOptions } from "./core/checkWorkbook";
import type { MisplacedIds } from "./workbook/misplacedIds";
import { readSnapshot } from "./workbook/readSnapshot";
import { unlessUnanswered, type RunControl } from "./workbook/runControl";
import { writeWorkbook } from "./workbook/writeWorkbook";

/** How often it is tried: each write may land on rows that have moved again. */
const MOST_REPAIRS = 10;

/** Before a run ends without an answer: the ids that its writes took from moved rows. Answers the cells written. */
export async function giveIdsBack(
  options: CheckOptions,
  misplaced: MisplacedIds,
  control: RunControl,
): Promise<number> {
  let cells = 0;
  for (let tries = 0; tries < MOST_REPAIRS && !misplaced.isEmpty; tries++) {
    const snapshot = await unlessUnanswered(readSnapshot({}, options.sheet), control);
    const { found } = await checkRepaired(snapshot, options, misplaced, {});
    if (found === null || found.repairs.length === 0) break;
    const writing = writeWorkbook(found.repairs, { snapshot, ...found, misplaced });
    cells += (await unlessUnanswered(writing, control)).cells;
  }
  return cells;
}
