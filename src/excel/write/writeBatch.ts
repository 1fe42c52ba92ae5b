import {
  type Change,
  except,
  isChange,
  writesNothing,
  type SkippedCell,
  separateSkipped,
} from "../../core/cells/change";
import { type CellsEdit, countCells, type Edit, type Input, isCellsEdit, writesCell } from "../../core/cells/edits";
import type { PlacePrecondition, Precondition, ReplacedCells } from "../../core/cells/preconditions";
import { address, type CellValue, type WorkbookSnapshot } from "../../core/cells/snapshot";
import { applyEdit } from "./applyEdits";
import { contentsOf, loadBeside, searchedCell } from "./changes";
import { rangeOfEdit, writeCells } from "../grid";
import { loadPlaces, queueBlankGuards, queueGuards } from "./guards";
import { type HiddenRows, watchVisibility } from "./hiddenRows";
import { type BatchOrder, queueRereads } from "./rereads";
import { type Before, inverseOf, loadBefore } from "./rollBack";

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
  skipped: SkippedCell[];
  /** Restores text that a change overwrote because somebody typed it just before. */
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
    if (isCellsEdit(edit) && !added.has(edit.sheet))
      before.push({ ...loadBefore(context, edit), found, beside: loadBeside(context, edit) });
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
    skipped: settled.flatMap(({ skipped }) => skipped),
    late: settled.flatMap(({ late }) => late),
    missed: settled.flatMap(({ missed }) => missed),
  };
}

interface Loaded extends Before {
  /** The cell that was searched for; null = the edit is written by its place. */
  found: Excel.Range | null;
  beside: Excel.Range | null;
}

type Settled = Pick<WrittenBatch, "kept" | "skipped" | "late" | "missed">;

function settle({ edit, range, found, beside }: Loaded): Settled {
  const nothing: Settled = { kept: [], skipped: [], late: [], missed: [] };
  if (!isChange(edit)) return { ...nothing, kept: [{ edit, range }] };
  const { change, skipped } = separateSkipped(edit, contentsOf(range, beside));
  const open = writesNothing(change) ? [] : [change];
  if (found?.isNullObject === true) return { ...nothing, skipped, missed: open };
  return {
    ...nothing,
    skipped,
    late: skipped.length === 0 ? [] : [inverseOf({ edit: except(edit, change), range })],
    kept: open.map((kept) => ({ edit: kept, range })),
  };
}

export interface CellPlace {
  sheet: string;
  /** "H7" */
  cell: string;
}

/**
 * Reads the written cells again, in the same batch, after later edits have moved them. Call the result after the sync:
 * it returns the cells without their new value. A cell that was written twice is confirmed by the second write. For
 * changes, finding the former text is the confirmation.
 */
function readBack(context: Excel.RequestContext, batch: readonly Edit[]): () => CellPlace[] {
  const written = batch.flatMap((edit, index) => {
    if (!isCellsEdit(edit) || isChange(edit)) return [];
    const row = batch.slice(index + 1).reduce((now, later) => rowAfter(now, edit.sheet, later), edit.row);
    const range = rangeOfEdit(context, { ...edit, row });
    const hasFormula = edit.values.some((line) => line.some((input) => typeof input === "object" && input !== null));
    range.load(hasFormula ? "values, formulas" : "values");
    return [{ range, edit: { ...edit, row } }];
  });
  return () =>
    written.flatMap(({ range, edit }, index) =>
      differing(range, edit)
        .filter(
          ([row, column]) => !written.slice(index + 1).some((later) => writesCell(later.edit, edit.sheet, row, column)),
        )
        .map(([row, column]) => ({ sheet: edit.sheet, cell: address(row, column) })),
    );
}

function rowAfter(row: number, sheet: string, edit: Edit): number {
  return edit.kind === "insertRows" && edit.sheet === sheet && edit.row <= row ? row + edit.count : row;
}

function differing(range: Excel.Range, { row, column, values }: CellsEdit): [row: number, column: number][] {
  const holds = (input: Input, r: number, c: number) =>
    typeof input === "object" ? range.formulas[r]?.[c] === input.formula : range.values[r]?.[c] === input;
  return values.flatMap((line, r) =>
    line.flatMap((input, c): [number, number][] =>
      input !== null && !holds(input, r, c) ? [[row + r, column + c]] : [],
    ),
  );
}
