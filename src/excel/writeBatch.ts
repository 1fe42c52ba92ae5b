import { except, isChange, isIdle, withhold, type Change, type Refusal } from "../core/cells/change";
import { countCells, isCellsEdit, type Edit } from "../core/cells/edits";
import type { PlacePrecondition, Precondition, ReplacedCells } from "../core/cells/preconditions";
import type { CellValue, WorkbookSnapshot } from "../core/cells/snapshot";
import { applyEdit } from "./applyEdits";
import { searchedCell } from "./changes";
import { writeCells } from "./grid";
import { loadPlaces, queueBlankGuards, queueGuards } from "./guards";
import { watchVisibility, type HiddenRows } from "./hiddenRows";
import { readBack, type CellPlace } from "./readBack";
import { queueRereads, type BatchOrder } from "./rereads";
import { inverseOf, loadBefore, type Before } from "./rollBack";

export interface BatchTask extends BatchOrder {
  preconditions: readonly Precondition[];
  places: readonly PlacePrecondition[];
  snapshot: WorkbookSnapshot;
  hidden: HiddenRows;
  /** Excel searches for the old text of a change before it writes; otherwise a change is written by its place. */
  isSearching: boolean;
}

export interface WrittenBatch {
  /** Something that the edits depend on had changed when they were written. */
  isConflict: boolean;
  /** How many cells got a new value. */
  cells: number;
  /** The overwritten values; for changes, only of those that could be made. */
  kept: Before[];
  /** In a conflict: the replaced cells. */
  replaced: ReplacedCells[];
  unconfirmed: CellPlace[];
  places: PlacePrecondition[];
  refused: Refusal[];
  /** Restores text that a change overwrote because somebody typed it at the same moment. */
  late: Change[];
  /** Changes whose text Excel did not find, since it does not search hidden rows and columns. */
  missed: Change[];
}

/** One request: checks places, rereads what the edits depend on, writes, and reads the written cells again. */
export async function writeBatch(
  context: Excel.RequestContext,
  batch: readonly Edit[],
  { preconditions, places, hidden, isFirst, isFresh, isSearching, snapshot }: BatchTask,
): Promise<WrittenBatch> {
  const cells = batch.filter(isCellsEdit);
  queueGuards(context, places);
  queueBlankGuards(
    context,
    preconditions.filter((precondition) => precondition.kind === "blank"),
    cells,
  );
  const rereads = queueRereads(context, preconditions, cells, { isFirst, isFresh });
  const visibility = watchVisibility(context, cells, hidden, snapshot);
  const added = new Set(batch.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const before: Loaded[] = [];
  for (const edit of batch) {
    const found = isSearching && isChange(edit) ? searchedCell(context, edit) : null;
    if (isCellsEdit(edit) && !added.has(edit.sheet)) before.push({ ...loadBefore(context, edit), found });
    if (found !== null && isCellsEdit(edit)) writeCells(context, edit, found);
    else applyEdit(context, edit);
  }
  const unconfirmed = readBack(context, batch);
  const placesAfter = loadPlaces(context, places, batch);
  await context.sync();
  const isConflict = rereads.hasChanged() || visibility.hasChanged();
  const settled = before.map(settle);
  const kept = settled.flatMap((item) => item.kept);
  return {
    isConflict,
    cells: countCells([...cells.filter(({ sheet }) => added.has(sheet)), ...kept.map(({ edit }) => edit)]),
    kept,
    replaced: (isConflict ? before : []).map((item) => ({
      edit: item.edit,
      before: item.range.values as CellValue[][],
      inverse: inverseOf(item),
      valueAt: (row, column) => rereads.valueAt(item.edit.sheet, row, column),
    })),
    unconfirmed: unconfirmed(),
    places: placesAfter(),
    refused: settled.flatMap(({ refused }) => refused),
    late: settled.flatMap(({ late }) => late),
    missed: settled.flatMap(({ missed }) => missed),
  };
}

interface Loaded extends Before {
  /** The cell that was searched for; null = the edit is written by its place. */
  found: Excel.Range | null;
}

type Settled = Pick<WrittenBatch, "kept" | "refused" | "late" | "missed">;

function settle({ edit, range, found }: Loaded): Settled {
  const nothing: Settled = { kept: [], refused: [], late: [], missed: [] };
  if (!isChange(edit)) return { ...nothing, kept: [{ edit, range }] };
  const { change, refused } = withhold(edit, { values: range.values, formulas: range.formulas });
  const open = isIdle(change) ? [] : [change];
  if (found?.isNullObject === true) return { ...nothing, refused, missed: open };
  return {
    ...nothing,
    refused,
    late: refused.length === 0 ? [] : [inverseOf({ edit: except(edit, change), range })],
    kept: open.map((kept) => ({ edit: kept, range })),
  };
}
