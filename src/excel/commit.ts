import { joinInverses, type Inverse } from "../core/cells/inverse";
import type { PlacePrecondition, Precondition, ReplacedCells } from "../core/cells/preconditions";
import { countCells, isStyleEdit, type CellsEdit, type Edit } from "../core/cells/edits";
import type { WorkbookSnapshot } from "../core/cells/snapshot";
import { applyEdit } from "./applyEdits";
import { batchesOf } from "./batches";
import { inverseOf, loadBefore, rollBack, type Before } from "./rollBack";
import { costsOf } from "./costs";
import { runExcel, yieldToUi, type Run } from "./runExcel";
import { asOneStep } from "./undoGroup";
import { isGuardFailure, loadPlaces, queueBlankGuards, queueGuards } from "./guards";
import { apartFromHidden, readHiddenRows, watchVisibility } from "./hiddenRows";
import { isNameTaken, isSheetTaken } from "./hostError";
import { readBack, type CellPlace } from "./readBack";
import { removeOrphans } from "./removeOrphans";
import { queueRereads, type BatchOrder } from "./rereads";
import type { RunControl } from "./runControl";

/** A sheet on which other people write too. */
export interface SharedSheet {
  sheet: string;
  /** Its list is a table, whose headings can't be cleared. */
  isTable: boolean;
  headingRow: number;
}

export interface Commit {
  edits: readonly Edit[];
  preconditions: readonly Precondition[];
  snapshot: WorkbookSnapshot;
  /** Where the add-in's cells stand among other people's: what a revert and a rollback are about. */
  shared: SharedSheet;
  /** Where everything is behind an earlier commit of the same plan; null = nothing of it was written yet. */
  placesBefore: readonly PlacePrecondition[] | null;
  /** A name that was free when it was looked at and is taken now counts as a conflict. */
  retriesNames: boolean;
}

/** What was written and stays. */
export interface Committed {
  /** conflict = something that the edits rest on changed in between; cancelled = between two batches. */
  end: "whole" | "conflict" | "cancelled";
  cells: number;
  /** Cells that did not read back as they were written. */
  unconfirmed: CellPlace[];
  /** Puts back what was written beside the nominations. */
  inverse: Inverse;
  /** Where everything is now; null = nothing was written. */
  places: readonly PlacePrecondition[] | null;
  /** Of the batch that met a conflict. */
  replaced: ReplacedCells[];
}

export const NOTHING_COMMITTED: Committed = {
  end: "whole",
  cells: 0,
  unconfirmed: [],
  inverse: [],
  places: null,
  replaced: [],
};

/**
 * Writes edits, values before formats. Each batch first makes sure that tables are where they were, then reads what the
 * edits rest on, writes, and reads the written cells again. Where something had changed, the caller starts again on fresh
 * data: our cells of a table are found through its columns, so that no other cell was written; in a plain range the
 * cells are put back.
 * @throws what office.js throws when Excel fails
 */
export async function commit(task: Commit, control: RunControl = {}): Promise<Committed> {
  const { snapshot, preconditions } = task;
  const ordered = [...task.edits.filter((edit) => !isStyleEdit(edit)), ...task.edits.filter(isStyleEdit)];
  const hidden = await readHiddenRows(ordered, snapshot);
  const batches = batchesOf(apartFromHidden(ordered, hidden), costsOf(preconditions, snapshot));
  const write = (run: Run) => writeBatches(batches, { ...task, hidden, run }, control);
  return batches.length > 1 ? asOneStep(write) : write(runExcel);
}

async function writeBatches(
  batches: readonly Edit[][],
  task: Omit<BatchTask, keyof BatchOrder | "places">,
  { signal, onProgress }: RunControl,
): Promise<Committed> {
  const done: Committed = { ...NOTHING_COMMITTED, unconfirmed: [] };
  let places = task.placesBefore ?? task.preconditions.filter((precondition) => precondition.kind === "place");
  for (const [index, batch] of batches.entries()) {
    onProgress?.({ phase: "writing", done: batches.length === 1 ? null : index / batches.length });
    await yieldToUi();
    if (signal?.aborted && !isHalfMade(batches, index)) return { ...done, end: "cancelled" };
    const written = await writeBatch(batch, {
      ...task,
      places,
      isFirst: index === 0,
      isFresh: index === 0 && task.placesBefore === null,
    });
    if (written === "conflict") return { ...done, end: "conflict" };
    if (written.isConflict) {
      await rollBack(written.before, task.shared, written.places);
      return { ...done, end: "conflict", replaced: written.replaced };
    }
    ({ places } = written);
    done.places = places;
    done.cells += countCells(batch);
    done.unconfirmed.push(...written.unconfirmed);
    done.inverse = joinInverses(written.inverse, done.inverse);
  }
  return done;
}

/** A sheet without its table would be taken for somebody's own by the next run. */
function isHalfMade(batches: readonly Edit[][], index: number): boolean {
  const written = new Set(batches.slice(0, index).flatMap((batch) => batch.map(({ sheet }) => sheet)));
  return batches
    .slice(index)
    .some((batch) => batch.some(({ kind, sheet }) => kind === "addTable" && written.has(sheet)));
}

/** A heading of a table can't be cleared: Excel would give its column another name. */
function isRevertible({ sheet, row }: CellsEdit, shared: SharedSheet): boolean {
  return sheet === shared.sheet && !(shared.isTable && row === shared.headingRow);
}

interface BatchTask extends Commit, BatchOrder {
  places: readonly PlacePrecondition[];
  hidden: Awaited<ReturnType<typeof readHiddenRows>>;
  run: Run;
}

interface WrittenBatch extends Pick<Committed, "unconfirmed" | "inverse" | "replaced"> {
  isConflict: boolean;
  before: Before[];
  places: PlacePrecondition[];
}

async function writeBatch(batch: readonly Edit[], task: BatchTask): Promise<WrittenBatch | "conflict"> {
  try {
    return await task.run((context) => writeAndRead(context, batch, task));
  } catch (error) {
    if (isGuardFailure(error)) return "conflict";
    // The failure that is reported stays the first one.
    await Promise.allSettled([removeOrphans(batch, { isSheetTaken: isSheetTaken(error), keepsTables: true })]);
    const makesNames = batch.some(({ kind }) => kind === "addSheet" || kind === "addTable");
    if (task.retriesNames && makesNames && isNameTaken(error)) return "conflict";
    throw error;
  }
}

async function writeAndRead(
  context: Excel.RequestContext,
  batch: readonly Edit[],
  { preconditions, places, hidden, isFirst, isFresh, shared, snapshot }: BatchTask,
): Promise<WrittenBatch> {
  const cells = batch.filter((edit): edit is CellsEdit => edit.kind === "cells");
  queueGuards(context, places);
  queueBlankGuards(
    context,
    preconditions.filter((precondition) => precondition.kind === "blank"),
    cells,
  );
  const rereads = queueRereads(context, preconditions, cells, { isFirst, isFresh });
  const visibility = watchVisibility(context, cells, hidden, snapshot);
  const added = new Set(batch.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const before: Before[] = [];
  for (const edit of batch) {
    if (edit.kind === "cells" && !added.has(edit.sheet)) before.push(loadBefore(context, edit));
    applyEdit(context, edit);
  }
  const unconfirmed = readBack(context, batch);
  const placesAfter = loadPlaces(context, places, batch);
  await context.sync();
  const isConflict = rereads.hasChanged() || visibility.hasChanged();
  return {
    isConflict,
    before,
    places: placesAfter(),
    unconfirmed: unconfirmed(),
    inverse: before
      .filter(({ edit }) => isRevertible(edit, shared))
      .map(inverseOf)
      .reverse(),
    replaced: !isConflict
      ? []
      : before.map(({ edit, range }) => ({
          edit,
          before: range.values,
          valueAt: (row, column) => rereads.valueAt(edit.sheet, row, column),
        })),
  };
}
