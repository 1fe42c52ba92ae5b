import { type Inverse, isChange, joinInverses, notStarted, type SkippedCell } from "../../core/cells/change";
import { type CellsEdit, type Edit, isStyleEdit } from "../../core/cells/edits";
import type { PlacePrecondition, Precondition, ReplacedCells } from "../../core/cells/preconditions";
import type { WorkbookSnapshot } from "../../core/cells/snapshot";
import { batchesOf } from "./batches";
import { skipChangedCells } from "./changes";
import { costsOf } from "../costs";
import { isGuardFailure } from "./guards";
import { splitAtHiddenRows, readHiddenRows } from "./hiddenRows";
import { hasCode, isNameTaken, isSheetTaken } from "../hostError";
import { type BatchTask, type CellPlace, writeBatch, type WrittenBatch } from "./writeBatch";
import { removeOrphans } from "./removeOrphans";
import { inverseOf, rollBack } from "./rollBack";
import type { RunControl } from "../runControl";
import { asOneStep, type Run, runExcel, yieldToUi } from "../runExcel";

/** A sheet on which other people write too. */
export interface SharedSheet {
  sheet: string;
  /** Its list is a table, whose headings can't be cleared. */
  isTable: boolean;
  headingRow: number;
}

/** What edits depend on, and how they are written. */
export interface CommitOptions {
  preconditions?: readonly Precondition[];
  /** What was read before: which rows are hidden, and the size of the current content. */
  snapshot?: WorkbookSnapshot;
  /** Where the add-in's cells are among other people's: the cells of a revert or a rollback. */
  shared?: SharedSheet;
  /** Where everything is after an earlier commit of the same plan; null = nothing has been written yet. */
  placesBefore?: readonly PlacePrecondition[] | null;
  /** A name that was free when it was looked at and is taken now counts as a conflict. */
  retriesNames?: boolean;
  /** The next run completes tables that this one made before Excel failed; otherwise they are removed. */
  isResumed?: boolean;
  /** For a step of undo; absent = the edits are one step. */
  run?: Run;
}

/** What was written and remains. */
export interface Committed {
  /** conflict = something that the edits depend on has changed; cancelled = stopped between two batches. */
  end: "complete" | "conflict" | "cancelled";
  cells: number;
  /** Cells without their new value. */
  unconfirmed: CellPlace[];
  /** Changes that were not made, by cell. */
  skipped: SkippedCell[];
  /** Reverts what was written among other people's cells. */
  inverse: Inverse;
  /** Where everything is now; null = nothing was written. */
  places: readonly PlacePrecondition[] | null;
  /** Those of the batch with a conflict. */
  replaced: ReplacedCells[];
}

export const NOTHING_COMMITTED: Committed = {
  end: "complete",
  cells: 0,
  unconfirmed: [],
  skipped: [],
  inverse: [],
  places: null,
  replaced: [],
};

const NOTHING_READ: WorkbookSnapshot = { sheets: [], tables: [], tableNames: [] };

/**
 * All writes to the workbook go through this function, values before formats. Each batch checks that tables are in
 * place, rereads what the edits depend on, writes, and reads the written cells again. After a conflict the caller
 * starts again on fresh data. Cells of a table are written through its columns, so the caller restores overwritten ones
 * by their rows; in a plain range they are restored here. Cells that other people fill are handled one by one: those
 * with another value are skipped.
 * @throws the errors of office.js when Excel fails
 */
export async function commit(
  edits: readonly Edit[],
  options: CommitOptions = {},
  control: RunControl = {},
): Promise<Committed> {
  const { snapshot = NOTHING_READ, preconditions = [], placesBefore = null } = options;
  const ordered = [...edits.filter((edit) => !isStyleEdit(edit)), ...edits.filter(isStyleEdit)];
  const hidden = await readHiddenRows(ordered, snapshot);
  const batches = batchesOf(splitAtHiddenRows(ordered, hidden), costsOf(preconditions, snapshot));
  const write = (run: Run) =>
    writeBatches(batches, { ...options, snapshot, preconditions, placesBefore, hidden, run }, control);
  if (options.run !== undefined) return write(options.run);
  return batches.length > 1 ? asOneStep(write) : write(runExcel);
}

interface Task
  extends
    Pick<CommitOptions, "shared" | "retriesNames" | "isResumed">,
    Pick<BatchTask, "preconditions" | "snapshot" | "hidden"> {
  placesBefore: readonly PlacePrecondition[] | null;
  run: Run;
}

async function writeBatches(
  batches: readonly Edit[][],
  task: Task,
  { signal, onProgress }: RunControl,
): Promise<Committed> {
  const done: Committed = { ...NOTHING_COMMITTED, unconfirmed: [], skipped: [] };
  const cancelled = (index: number): Committed => {
    const notWritten = batches.slice(index).flat().filter(isChange).flatMap(notStarted);
    return { ...done, end: "cancelled", skipped: [...done.skipped, ...notWritten] };
  };
  let places = task.placesBefore ?? task.preconditions.filter((precondition) => precondition.kind === "place");
  for (const [index, batch] of batches.entries()) {
    onProgress?.({ phase: "writing", done: batches.length === 1 ? null : index / batches.length });
    await yieldToUi();
    if (signal?.aborted && !isHalfMade(batches, index, task)) return cancelled(index);
    const { edits, skipped } = await skipChangedCells(batch);
    if (signal?.aborted && batch.some(isChange)) return cancelled(index);
    done.skipped.push(...skipped);
    if (edits.length === 0) continue;
    const isFirst = index === 0;
    const isFresh = isFirst && task.placesBefore === null;
    const whole = task.isResumed === true ? edits : batches.flat();
    const written = await writeSettled(edits, { ...task, whole, places, isFirst, isFresh, isSearching: true });
    if (written === "conflict") return { ...done, end: "conflict" };
    if (written.isConflict) {
      await rollBack(lostCells(written, task.shared), placesOn(written.places, task.shared), runExcel);
      return { ...done, end: "conflict", replaced: written.replaced };
    }
    ({ places } = written);
    done.places = places;
    done.cells += written.cells;
    done.unconfirmed.push(...written.unconfirmed);
    done.skipped.push(...written.skipped);
    const revertible = written.kept.filter(({ edit }) => isRevertible(edit, task.shared));
    done.inverse = joinInverses(revertible.map(inverseOf).reverse(), done.inverse);
  }
  return done;
}

/**
 * Whether a stop before batch `index` leaves a sheet without its table, which the next run would take for somebody
 * else's, or new names that no later run completes.
 */
function isHalfMade(batches: readonly Edit[][], index: number, { isResumed }: Pick<Task, "isResumed">): boolean {
  if (isResumed !== true && batches.slice(0, index).flat().some(makesName)) return true;
  const written = new Set(batches.slice(0, index).flatMap((batch) => batch.map(({ sheet }) => sheet)));
  return batches
    .slice(index)
    .some((batch) => batch.some(({ kind, sheet }) => kind === "addTable" && written.has(sheet)));
}

/** A heading of a table can't be cleared: Excel would give its column another name. */
function isRevertible(edit: CellsEdit, shared?: SharedSheet): boolean {
  return isChange(edit) || (edit.sheet === shared?.sheet && !(shared.isTable && edit.row === shared.headingRow));
}

/** The inverse of replaced cells in a plain range, where the written place may now hold other people's cells. */
function lostCells({ replaced }: WrittenBatch, shared?: SharedSheet) {
  if (shared === undefined || shared.isTable) return [];
  return replaced
    .filter(({ edit }) => edit.sheet === shared.sheet)
    .map(({ inverse }) => inverse)
    .reverse();
}

const placesOn = (places: readonly PlacePrecondition[], shared?: SharedSheet) =>
  places.filter(({ sheet }) => sheet === shared?.sheet);

interface SettledTask extends Task, BatchTask {
  /** Edits that must not be left unfinished when Excel fails. */
  whole: readonly Edit[];
  run: Run;
}

/** Restores what changes overwrote; cells that were not found are written by their place. */
async function writeSettled(batch: readonly Edit[], task: SettledTask): Promise<WrittenBatch | "conflict"> {
  const written = await tryBatch(batch, task);
  if (written === "conflict" || written.isConflict) return written;
  await rollBack(written.late, [], task.run);
  if (written.missed.length === 0) return written;
  const rest = await writeSettled(written.missed, { ...task, places: written.places, isSearching: false });
  if (rest === "conflict") return rest;
  return {
    ...rest,
    cells: written.cells + rest.cells,
    kept: [...written.kept, ...rest.kept],
    unconfirmed: [...written.unconfirmed, ...rest.unconfirmed],
    skipped: [...written.skipped, ...rest.skipped],
  };
}

async function tryBatch(batch: readonly Edit[], task: SettledTask): Promise<WrittenBatch | "conflict"> {
  try {
    return await task.run((context) => writeBatch(context, batch, task));
  } catch (error) {
    if (isGuardFailure(error)) return "conflict";
    const keepsTables = task.isResumed === true;
    // The first failure is reported, not this one.
    await Promise.allSettled([removeOrphans(task.whole, { isSheetTaken: isSheetTaken(error), keepsTables })]);
    if (task.retriesNames === true && isNameTaken(error) && batch.some(makesName)) return "conflict";
    // Somebody has just removed a mark.
    if (hasCode(error, "ItemNotFound") && batch.some(({ kind }) => kind === "mark" || kind === "unmark"))
      return "conflict";
    throw error;
  }
}

const makesName = ({ kind }: Edit): boolean => kind === "addSheet" || kind === "addTable";
