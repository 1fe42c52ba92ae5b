import type { CheckedWorkbook } from "../core/checkWorkbook";
import { countCells, type Edit } from "../core/report/edits";
import { cellAt, type CellValue, type Grid, type WorkbookSnapshot } from "../core/snapshot";
import { applyEdit } from "./applyEdits";
import { batchesOf, type CellsEdit } from "./batches";
import { bytesOfLine } from "./bytes";
import type { MisplacedIds, Piece } from "./misplacedIds";
import type { RunControl } from "./runControl";
import { bytesOfInputs, bytesOfPlaces, rereadNominations, rereadPlaces } from "./rereads";
import { runExcel } from "./runExcel";
import { rememberBefore, type Undo } from "./undo";

export interface Written {
  /** Something that the edits rest on was not as it had been read: the run must start again on fresh data. */
  moved: boolean;
  /** Cells that did not read back as they were written. */
  unconfirmed: number;
  /** Cells that were written and stay. */
  cells: number;
  /** false = it was cancelled between two batches. */
  isWhole: boolean;
}

/** What a write rests on. */
export interface Ground {
  snapshot: WorkbookSnapshot;
  checked: CheckedWorkbook;
  /** The nominations as they were read. */
  standing: Grid;
  misplaced: MisplacedIds;
}

/**
 * Writes the edits. A batch that writes also reads the inputs before, so that it is known whether they stood where they
 * had been read; if they did not, what it wrote is taken back at once. The written cells are read after.
 */
export async function writeWorkbook(
  edits: readonly Edit[],
  ground: Ground,
  { signal, onProgress }: RunControl = {},
): Promise<Written> {
  let unconfirmed = 0;
  let cells = 0;
  const whole = bytesOfInputs(ground.checked);
  const batches = batchesOf(edits, costsOf(ground, whole));
  for (const [at, batch] of batches.entries()) {
    if (signal?.aborted && !isHalfMade(batches, at)) return { moved: false, unconfirmed, cells, isWhole: false };
    onProgress?.({ phase: "writing", done: batches.length === 1 ? null : at / batches.length });
    const written = await writeBatch(batch, ground, { isFirst: at === 0, isWhole: at === 0 && whole !== null, edits });
    if (written.undo !== null) {
      await takeBack(written.undo, ground);
      return { moved: true, unconfirmed, cells, isWhole: false };
    }
    unconfirmed += written.unconfirmed;
    cells += countCells(batch);
  }
  return { moved: false, unconfirmed, cells, isWhole: true };
}

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
}

async function writeBatch(
  batch: readonly Edit[],
  ground: Ground,
  { isFirst, isWhole, edits }: Turn,
): Promise<{ unconfirmed: number; undo: Undo[] | null }> {
  const { snapshot, checked, standing, misplaced } = ground;
  return runExcel(async (context) => {
    const { status, detail } = checked.own.columns;
    const rows = rereadNominations(context, checked, standing, [status, detail], isWhole ? null : batch);
    const places = isFirst ? rereadPlaces(context, snapshot, checked, edits) : [];
    const undo: Undo[] = [];
    for (const part of partsOf(batch)) {
      for (const edit of part) undo.unshift(...rememberBefore(context, edit));
      for (const edit of part) applyEdit(context, edit);
    }
    const written = readBack(context, batch);
    await context.sync();
    if ([...rows, ...places].some((reread) => reread.hasMoved())) {
      const pieces = batch.filter((edit) => isBeside(edit, checked));
      for (const { row, column, values } of rows) misplaced.add({ row, column, values: values() }, pieces, checked);
      return { unconfirmed: 0, undo };
    }
    const unconfirmed = written.reduce(
      (sum, { range, values }) => sum + differing(range.values as CellValue[][], values),
      0,
    );
    return { unconfirmed, undo: null };
  });
}

const SHIFTING: readonly Edit["kind"][] = ["insertRows", "insertCells", "addSheet"];

/** What stood is read before tables grow, since they name their columns at once, and after cells have shifted. */
function partsOf(batch: readonly Edit[]): Edit[][] {
  const parts: Edit[][] = [[]];
  for (const edit of batch) {
    if (SHIFTING.includes(edit.kind)) parts.push([edit], []);
    else parts.at(-1)?.push(edit);
  }
  return parts;
}

/** Once more it is read where the rows are, for they may have moved again. */
async function takeBack(undo: readonly Undo[], { checked, standing, misplaced }: Ground): Promise<void> {
  await runExcel(async (context) => {
    const cells = undo.flatMap((one) => (one.cells && one.sheet === checked.sheet.layout.sheet ? [one.cells()] : []));
    const touched = cells.map((piece): Edit => ({
      kind: "cells",
      sheet: checked.sheet.layout.sheet,
      ...toLines(piece),
    }));
    const rows = rereadNominations(context, checked, standing, [], touched);
    for (const one of undo) if (one.isOfTable) one.queue(context);
    for (const one of undo) if (!one.isOfTable) one.queue(context);
    await context.sync();
    for (const { row, column, values } of rows) misplaced.add({ row, column, values: values() }, cells, checked);
  });
}

const toLines = ({ row, column, values }: Piece) => ({ row, column, values: values.map((line) => [...line]) });

function isBeside(edit: Edit, { sheet }: CheckedWorkbook): edit is CellsEdit {
  return edit.kind === "cells" && edit.sheet === sheet.layout.sheet;
}

function costsOf({ snapshot, checked, standing }: Ground, whole: number | null) {
  const grids = new Map(snapshot.sheets.map(({ name, cells }) => [name, cells]));
  return {
    sheet: checked.sheet.layout.sheet,
    always: (whole ?? 0) + bytesOfPlaces(snapshot),
    inputsOf: (row: number) => bytesOfLine(standing.values[row - standing.row] ?? []),
    standing: (sheet: string, row: number, column: number) => cellAt(grids.get(sheet), row, column).value,
  };
}

/** Reads the written cells again, behind the writes of the same batch. */
function readBack(context: Excel.RequestContext, batch: readonly Edit[]) {
  return batch
    .filter((edit): edit is CellsEdit => edit.kind === "cells")
    .map(({ sheet, row, column, values }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = worksheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0);
      range.load("values");
      range.untrack();
      return { range, values };
    });
}

function differing(standing: CellValue[][], written: (CellValue | null)[][]): number {
  let count = 0;
  for (const [r, line] of written.entries()) {
    for (const [c, value] of line.entries()) if (value !== null && standing[r]?.[c] !== value) count++;
  }
  return count;
}
