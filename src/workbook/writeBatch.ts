import type { CheckedWorkbook } from "../core/checkWorkbook";
import type { CellsEdit, Edit } from "../core/report/edits";
import { applyEdit } from "./applyEdits";
import type { Ground } from "./ground";
import { rereadVisibility, type HiddenRows } from "./hiddenRows";
import { insistOn, rememberPlaces, type Place } from "./insistOn";
import { partsOf } from "./partsOf";
import { readBack, type CellPlace } from "./readBack";
import { rereadNominations, rereadPlaces } from "./rereads";
import { runExcel } from "./runExcel";
import { rememberBefore, type Undo } from "./undo";

/** A batch among those of its run. */
export interface Turn {
  isFirst: boolean;
  /** All nominations are read again, not only the rows that the batch writes to. */
  isWhole: boolean;
  /** Those of the whole run. */
  edits: readonly Edit[];
  hidden: HiddenRows;
  /** Where stands what the batch rests on. */
  places: readonly Place[];
}

export interface WrittenBatch {
  /** Why what was written must be taken back: it rested on something else, or hidden rows took nothing. */
  refused: "moved" | "hidden" | null;
  /** Rows have been hidden or shown since the edits were made. */
  isReshaped: boolean;
  undo: Undo[];
  /** Cells that did not read back as they were written. */
  unconfirmed: CellPlace[];
  /** Where it stands now. */
  places: Place[];
}

/** One round trip: what the batch rests on is read, what it writes over is remembered, written and read again. */
export function writeBatch(batch: readonly Edit[], ground: Ground, turn: Turn): Promise<WrittenBatch> {
  const { checked, misplaced } = ground;
  return runExcel(async (context) => {
    insistOn(context, turn.places);
    const { rows, others, shapes } = rereadGround(context, batch, ground, turn);
    const undo = queueParts(context, batch);
    const unconfirmedAfter = readBack(context, batch);
    const placesAfter = rememberPlaces(context, turn.places, batch);
    await context.sync();
    const places = placesAfter();
    const isReshaped = shapes.some((reread) => reread.hasMoved());
    if (isReshaped || [...rows, ...others].some((reread) => reread.hasMoved())) {
      const pieces = batch.filter((edit) => isBeside(edit, checked));
      for (const { row, column, values } of rows) misplaced.add({ row, column, values: values() }, pieces, checked);
      return { refused: "moved", isReshaped, undo, unconfirmed: [], places };
    }
    const unconfirmed = unconfirmedAfter();
    const isLost = unconfirmed.some(({ sheet }) => turn.hidden.has(sheet));
    return { refused: isLost ? "hidden" : null, isReshaped, undo, unconfirmed, places };
  });
}

/** Later batches come after rows that this run has inserted on the summary: they look at the nominations alone. */
function rereadGround(
  context: Excel.RequestContext,
  batch: readonly Edit[],
  { snapshot, checked, standing }: Ground,
  { isFirst, isWhole, edits, hidden }: Turn,
) {
  const { status, detail } = checked.own.columns;
  const looked = isFirst ? batch : batch.filter((edit) => isBeside(edit, checked));
  return {
    rows: rereadNominations(context, checked, standing, [status, detail], isWhole ? null : batch),
    others: isFirst ? rereadPlaces(context, snapshot, checked, edits) : [],
    shapes: rereadVisibility(context, looked, hidden, snapshot),
  };
}

/** Answers what puts the batch back, its last step first. */
function queueParts(context: Excel.RequestContext, batch: readonly Edit[]): Undo[] {
  const undo: Undo[] = [];
  for (const part of partsOf(batch)) {
    for (const edit of part) undo.unshift(...rememberBefore(context, edit));
    for (const edit of part) applyEdit(context, edit);
  }
  return undo;
}

function isBeside(edit: Edit, { sheet }: CheckedWorkbook): edit is CellsEdit {
  return edit.kind === "cells" && edit.sheet === sheet.layout.sheet;
}
