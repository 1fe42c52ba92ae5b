import { joinInverses, NOTHING_DONE, type Inverse } from "../core/changes/inverse";
import { countCells, type Edit } from "../core/report/edits";
import { batchesOf } from "./batches";
import { costsOf } from "./costs";
import { giveWay } from "./giveWay";
import type { Ground } from "./ground";
import { readHiddenRows, rereadHiddenRows } from "./hiddenRows";
import { HostError, isNameTaken } from "./hostError";
import { isPlaceMoved, placesRead } from "./insistOn";
import { inverseOfBatch } from "./inverseOfBatch";
import { narrowTable } from "./narrowTable";
import type { CellPlace } from "./readBack";
import { bytesOfInputs } from "./rereads";
import type { RunControl } from "./runControl";
import { takeBack } from "./takeBack";
import { inVisibleBlocks } from "./visibleBlocks";
import { writeBatch, type Turn, type WrittenBatch } from "./writeBatch";

/** What was written and stays. */
export interface Written {
  /**
   * How it ended. moved = something that the edits rest on was not as it had been read: the run must start again on
   * fresh data; cancelled = between two batches.
   */
  end: "whole" | "moved" | "cancelled";
  /** How many cells. */
  cells: number;
  /** Those that did not read back as they were written. */
  unconfirmed: CellPlace[];
  /** Puts it back. */
  inverse: Inverse;
}

/**
 * Writes the edits. A batch that writes also reads the inputs before, so that it is known whether they stood where they
 * had been read; if they did not, what it wrote is taken back at once. The written cells are read after.
 * @throws HostError when Excel fails, or does not write into rows that are hidden.
 */
export async function writeWorkbook(
  edits: readonly Edit[],
  ground: Ground,
  { signal, onProgress }: RunControl = {},
): Promise<Written> {
  const hidden = await readHiddenRows(edits, ground.snapshot);
  const whole = bytesOfInputs(ground.checked);
  const batches = batchesOf(inVisibleBlocks(edits, hidden), costsOf(ground, whole));
  let stays: Omit<Written, "end"> = { cells: 0, unconfirmed: [], inverse: NOTHING_DONE };
  let places = placesRead(ground.checked, ground.standing, ground.snapshot);
  for (const [at, batch] of batches.entries()) {
    onProgress?.({ phase: "writing", done: batches.length === 1 ? null : at / batches.length });
    await giveWay();
    if (signal?.aborted && !isHalfMade(batches, at)) return { end: "cancelled", ...stays };
    const turn = { isFirst: at === 0, isWhole: at === 0 && whole !== null, edits, hidden, places };
    const written = await writeOrTakeBack(batch, ground, turn);
    if (written === "moved") return { end: "moved", ...stays };
    ({ places } = written);
    stays = {
      cells: stays.cells + countCells(batch),
      unconfirmed: [...stays.unconfirmed, ...written.unconfirmed],
      inverse: joinInverses(inverseOfBatch(batch, written.undo, ground.snapshot), stays.inverse),
    };
  }
  return { end: "whole", ...stays };
}

/** A sheet without its table would be taken for somebody's own by the next run. */
function isHalfMade(batches: readonly Edit[][], at: number): boolean {
  const begun = new Set(batches.slice(0, at).flatMap((batch) => batch.map(({ sheet }) => sheet)));
  return batches.slice(at).some((batch) => batch.some(({ kind, sheet }) => kind === "addTable" && begun.has(sheet)));
}

/** "moved": what the batch rests on was not where it had been read, and nothing that it wrote stays. */
async function writeOrTakeBack(batch: readonly Edit[], ground: Ground, turn: Turn): Promise<WrittenBatch | "moved"> {
  const written = await writeBatch(batch, ground, turn).catch(async (error: unknown) => {
    if (isPlaceMoved(error)) return "moved" as const;
    await narrowTable(batch, ground.checked);
    if (ground.isFirstTry && isNameTaken(error) && batch.some(isNamed)) return "moved" as const;
    throw error;
  });
  if (written === "moved" || written.refused === null) return written;
  const now = written.isReshaped ? await rereadHiddenRows(batch) : turn.hidden;
  await takeBack(written.undo, ground, now, written.places);
  if (written.refused === "moved") return "moved";
  throw new HostError("filtered", "HiddenRows", `not written: ${written.unconfirmed.map(({ cell }) => cell).join()}`);
}

/** Somebody checks at the same time and has made it meanwhile. */
const isNamed = ({ kind }: Edit) => kind === "addSheet" || kind === "addTable";
