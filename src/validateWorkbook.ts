import { checkRepaired } from "./checkRepaired";
import { joinInverses, NOTHING_DONE, type Inverse } from "./core/changes/inverse";
import type { CheckOptions } from "./core/checkWorkbook";
import { answerOf, type Answer } from "./core/report/answer";
import { planInSteps } from "./core/report/planEdits";
import { sheetsInUse } from "./core/report/sheetsInUse";
import { withRepairs } from "./core/report/withRepairs";
import { giveIdsBack } from "./giveIdsBack";
import { inSlices } from "./inSlices";
import { HostError, toHostError } from "./workbook/hostError";
import { MisplacedIds } from "./workbook/misplacedIds";
import { refuseTakenNames } from "./workbook/namesTaken";
import { readSnapshot } from "./workbook/readSnapshot";
import type { CellPlace } from "./workbook/readBack";
import { Cancelled, unlessUnanswered, type RunControl } from "./workbook/runControl";
import { writeWorkbook } from "./workbook/writeWorkbook";

export type { CellPlace };

/** What one run found and wrote. */
export interface Validation extends Answer {
  written: { cells: number; unconfirmed: number; restarts: number };
  /** The unconfirmed ones by name. */
  unconfirmedCells: readonly CellPlace[];
  /** Puts back what the run has written. */
  inverse: Inverse;
  /** Names of the sheets that the answer rests on. */
  sheets: readonly string[];
}

/** How often a run starts again because the rows moved under it. */
const MOST_RESTARTS = 3;

/**
 * The whole flow: read the workbook, check it, write what differs. Reads and writes are one round trip each; a layout
 * that must be looked for costs one more, and nothing is written when nothing differs.
 * @throws HostError when Excel fails, or when the workbook never held still; Cancelled.
 */
export async function validateWorkbook(options: CheckOptions, control: RunControl = {}): Promise<Validation> {
  const { signal, onProgress } = control;
  const misplaced = new MisplacedIds();
  let cells = 0;
  let inverse = NOTHING_DONE;
  try {
    for (let restarts = 0; restarts <= MOST_RESTARTS; restarts++) {
      // What a write took from moved rows is given back first: only then may the run be cancelled.
      const patience = restarts === 0 ? control : { onProgress };
      const snapshot = await unlessUnanswered(readSnapshot(patience, options.sheet), control);
      onProgress?.({ phase: "checking", done: null });
      const { report, found, lists } = await checkRepaired(snapshot, options, misplaced, patience);
      const answer = answerOf(snapshot, report, found?.checked ?? null, lists);
      const unwritten = { written: { cells: 0, unconfirmed: 0, restarts }, unconfirmedCells: [], inverse };
      if (found === null) return { ...answer, ...unwritten, sheets: sheetsInUse(snapshot, null, []) };
      if (signal?.aborted) break;

      const planned = await inSlices(planInSteps(snapshot, found.checked, report, answer.changes), patience);
      const edits = withRepairs(found.repairs, planned);
      const sheets = sheetsInUse(snapshot, found.checked, edits);
      if (edits.length === 0 || snapshot.readOnly) return { ...answer, ...unwritten, sheets };

      refuseTakenNames(edits, snapshot);
      const writing = writeWorkbook(edits, { snapshot, ...found, misplaced, isFirstTry: restarts === 0 }, patience);
      const written = await unlessUnanswered(writing, control);
      cells += written.cells;
      inverse = joinInverses(written.inverse, inverse);
      if (written.end === "moved") continue;
      if (written.end === "cancelled") throw new Cancelled(cells);
      const { unconfirmed } = written;
      const counts = { cells: written.cells, unconfirmed: unconfirmed.length, restarts };
      return { ...answer, written: counts, unconfirmedCells: unconfirmed, inverse, sheets };
    }
    cells += await giveIdsBack(options, misplaced, control);
  } catch (error) {
    throw toHostError(error);
  }
  if (signal?.aborted) throw new Cancelled(cells);
  throw new HostError("unsettled", "Moved", new Error(`the rows moved during each of ${MOST_RESTARTS + 1} runs`));
}
