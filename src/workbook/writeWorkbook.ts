import type { CheckedWorkbook } from "../core/checkWorkbook";
import { joinInverses, NOTHING_DONE, type Inverse } from "../core/changes/inverse";
import { countCells, type Edit } from "../core/report/edits";
import { address, placeOf, tableNamed, type CellValue, type Grid, type WorkbookSnapshot } from "../core/snapshot";
import { applyEdit } from "./applyEdits";
import { giveWay } from "./giveWay";
import { batchesOf, type CellsEdit } from "./batches";
import { bytesOfCells, bytesOfLine } from "./bytes";
import { narrowTable } from "./narrowTable";
import { partsOf } from "./partsOf";
import { readHiddenRows, rereadHiddenRows, rereadVisibility, type HiddenRows } from "./hiddenRows";
import { HostError, isNameTaken } from "./hostError";
import { insistOn, isPlaceMoved, placesRead, rememberPlaces, type Place } from "./insistOn";
import type { MisplacedIds } from "./misplacedIds";
import type { RunControl } from "./runControl";
import { bytesOfInputs, bytesOfPlaces, rereadNominations, rereadPlaces } from "./rereads";
import { runExcel } from "./runExcel";
import { takeBack } from "./takeBack";
import { rememberBefore, type Undo } from "./undo";
import { inVisibleBlocks } from "./visibleBlocks";

export interface Written {
  /** Something that the edits rest on was not as it had been read: the run must start again on fresh data. */
  moved: boolean;
  /** Cells that did not read back as they were written. */
  unconfirmed: CellPlace[];
  /** Cells that were written and stay. */
  cells: number;
  /** false = it was cancelled between two batches. */
  isWhole: boolean;
  /** Puts back what was written and stays. */
  inverse: Inverse;
}

export interface CellPlace {
  sheet: string;
  /** "H7" */
  cell: string;
}

/** What a write rests on. */
export interface Ground {
  snapshot: WorkbookSnapshot;
  checked: CheckedWorkbook;
  /** The nominations as they were read. */
  standing: Grid;
  misplaced: MisplacedIds;
  /** Then a name that has been taken since makes the run start again; later it is a failure. */
  isFirstTry?: boolean;
}

/**
 * Writes the edits. A batch that writes also reads the inputs before, so that it is known whether they stood where they
 * had been read; if they did not, what it wrote is taken back at once. The written cells are read after.
 * @throws HostError when Excel does not write into rows that are hidden.
 */
export async function writeWorkbook(
  edits: readonly Edit[],
  ground: Ground,
  { signal, onProgress }: RunControl = {},
): Promise<Written> {
  const unconfirmed: CellPlace[] = [];
  let cells = 0;
  let inverse = NOTHING_DONE;
  const whole = bytesOfInputs(ground.checked);
  const hidden = await readHiddenRows(edits, ground.snapshot);
  const batches = batchesOf(inVisibleBlocks(edits, hidden), costsOf(ground, whole));
  let places = placesRead(ground.checked, ground.standing, ground.snapshot);
  for (const [at, batch] of batches.entries()) {
    onProgress?.({ phase: "writing", done: batches.length === 1 ? null : at / batches.length });
    await giveWay();
    if (signal?.aborted && !isHalfMade(batches, at))
      return { moved: false, unconfirmed, cells, isWhole: false, inverse };
    const turn = { isFirst: at === 0, isWhole: at === 0 && whole !== null, edits, hidden, places };
    const written = await writeBatch(batch, ground, turn).catch(async (error: unknown) => {
      if (isPlaceMoved(error)) return null;
      await narrowTable(batch, ground.checked);
      if (ground.isFirstTry && isNameTaken(error) && batch.some(isNamed)) return null;
      throw error;
    });
    if (written === null) return { moved: true, unconfirmed, cells, isWhole: false, inverse };
    if (written.refused !== null) {
      const now = written.isReshaped ? await rereadHiddenRows(batch) : hidden;
      await takeBack(written.undo, ground, now, written.places);
      if (written.refused === "moved") return { moved: true, unconfirmed, cells, isWhole: false, inverse };
      throw new HostError(
        "filtered",
        "HiddenRows",
        `not written: ${written.unconfirmed.map(({ cell }) => cell).join()}`,
      );
    }
    ({ places } = written);
    unconfirmed.push(...written.unconfirmed);
    cells += countCells(batch);
    inverse = joinInverses(inverseOf(batch, written.undo, ground), inverse);
  }
  return { moved: false, unconfirmed, cells, isWhole: true, inverse };
}

function inverseOf(batch: readonly Edit[], undo: readonly Undo[], { snapshot }: Ground): Inverse {
  const madeSheets = batch.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  const lists = ["XetDuyet", "XetDuyetCu"].flatMap((name) => tableNamed(snapshot, name)?.sheet ?? []);
  return {
    changes: undo.flatMap((one) => one.inverse?.() ?? []),
    madeSheets,
    widened: batch.flatMap((edit) =>
      edit.kind === "resizeTable" && edit.by.columns > 0 && !lists.includes(edit.sheet)
        ? [{ sheet: edit.sheet, table: edit.name, columns: edit.by.columns }]
        : [],
    ),
    resized: batch.flatMap((edit) => {
      const table = edit.kind === "resizeTable" && edit.by.rows !== 0 ? tableNamed(snapshot, edit.name) : undefined;
      if (table === undefined || edit.kind !== "resizeTable") return [];
      return [{ sheet: edit.sheet, table: table.name, by: edit.by.rows, rows: table.area.rows + edit.by.rows }];
    }),
    wholes: [...lists, ...batch.flatMap((edit) => (edit.kind === "addTable" ? [edit.sheet] : []))],
  };
}

/** Somebody checks at the same time and has made it meanwhile. */
const isNamed = ({ kind }: Edit) => kind === "addSheet" || kind === "addTable";

/** A sheet without its table would be taken for somebody's own by the next run. */
function isHalfMade(batches: readonly Edit[][], at: number): boolean {
  const begun = new Set(batches.slice(0, at).flatMap((batch) => batch.map(({ sheet }) => sheet)));
  return batches.slice(at).some((batch) => batch.some(({ kind, sheet }) => kind === "addTable" && begun.has(sheet)));
}

interface Turn {
  isFirst: boolean;
  /** All nominations are read again, not only the rows that the batch writes to. */
  isWhole: boolean;
  edits: readonly Edit[];
  hidden: HiddenRows;
  /** Where stands what the batch rests on. */
  places: readonly Place[];
}

interface WrittenBatch {
  /** Why what was written must be taken back: it rested on something else, or hidden rows took nothing. */
  refused: "moved" | "hidden" | null;
  /** Rows have been hidden or shown since the edits were made. */
  isReshaped: boolean;
  undo: Undo[];
  unconfirmed: CellPlace[];
  /** Where it stands now. */
  places: Place[];
}

async function writeBatch(
  batch: readonly Edit[],
  ground: Ground,
  { isFirst, isWhole, edits, hidden, places: before }: Turn,
): Promise<WrittenBatch> {
  const { snapshot, checked, standing, misplaced } = ground;
  return runExcel(async (context) => {
    insistOn(context, before);
    const { status, detail } = checked.own.columns;
    const rows = rereadNominations(context, checked, standing, [status, detail], isWhole ? null : batch);
    const rereads = isFirst ? rereadPlaces(context, snapshot, checked, edits) : [];
    // Later batches come after rows that this run has inserted on the summary.
    const looked = batch.filter((edit) => isFirst || isBeside(edit, checked));
    const shapes = rereadVisibility(context, looked, hidden, snapshot);
    const undo: Undo[] = [];
    for (const part of partsOf(batch)) {
      for (const edit of part) undo.unshift(...rememberBefore(context, edit));
      for (const edit of part) applyEdit(context, edit);
    }
    const written = readBack(context, batch);
    const placesAfter = rememberPlaces(context, before, batch);
    await context.sync();
    const places = placesAfter();
    const isReshaped = shapes.some((reread) => reread.hasMoved());
    if (isReshaped || [...rows, ...rereads].some((reread) => reread.hasMoved())) {
      const pieces = batch.filter((edit) => isBeside(edit, checked));
      for (const { row, column, values } of rows) misplaced.add({ row, column, values: values() }, pieces, checked);
      return { refused: "moved", isReshaped, undo, unconfirmed: [], places };
    }
    const unconfirmed = written.flatMap(({ range, edit }, at) =>
      differing(range.values as CellValue[][], edit).filter(
        (place) => !written.slice(at + 1).some((later) => writes(later.edit, place)),
      ),
    );
    const isLost = unconfirmed.length > 0 && unconfirmed.some(({ sheet }) => hidden.has(sheet));
    return { refused: isLost ? "hidden" : null, isReshaped, undo, unconfirmed, places };
  });
}

function isBeside(edit: Edit, { sheet }: CheckedWorkbook): edit is CellsEdit {
  return edit.kind === "cells" && edit.sheet === sheet.layout.sheet;
}

function costsOf({ snapshot, checked, standing }: Ground, whole: number | null) {
  const grids = new Map(snapshot.sheets.map(({ name, cells }) => [name, cells]));
  return {
    sheet: checked.sheet.layout.sheet,
    always: (whole ?? 0) + bytesOfPlaces(snapshot),
    inputsOf: (row: number) => bytesOfLine(standing.values[row - standing.row] ?? []),
    standing: (sheet: string, row: number, column: number, cells: number) =>
      bytesOfCells(grids.get(sheet), row, column, cells),
  };
}

/** Reads the written cells again, behind the writes of the same batch, where later steps have moved them. */
function readBack(context: Excel.RequestContext, batch: readonly Edit[]) {
  return batch.flatMap((edit, at) => {
    if (edit.kind !== "cells") return [];
    const { sheet, column, values } = edit;
    const row = batch.slice(at + 1).reduce((now, later) => rowAfter(now, sheet, later), edit.row);
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0);
    range.load("values");
    range.untrack();
    return [{ range, edit: { ...edit, row } }];
  });
}

function rowAfter(row: number, sheet: string, edit: Edit): number {
  return edit.kind === "insertRows" && edit.sheet === sheet && edit.row <= row ? row + edit.count : row;
}

function differing(standing: CellValue[][], { sheet, row, column, values }: CellsEdit): CellPlace[] {
  return values.flatMap((line, r) =>
    line.flatMap((value, c) =>
      value !== null && standing[r]?.[c] !== value ? [{ sheet, cell: address(row + r, column + c) }] : [],
    ),
  );
}

/** What a later write of the same batch has left in a cell is that one's to confirm. */
function writes({ sheet, row, column, values }: CellsEdit, place: CellPlace): boolean {
  const at = placeOf(place.cell);
  return sheet === place.sheet && (values[at.row - row]?.[at.column - column] ?? null) !== null;
}
