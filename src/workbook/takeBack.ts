import type { Edit } from "../core/report/edits";
import type { HiddenRows } from "./hiddenRows";
import type { Piece } from "./misplacedIds";
import { rereadNominations } from "./rereads";
import { runExcel } from "./runExcel";
import type { Undo } from "./undo";
import type { Ground } from "./writeWorkbook";

/** How often what was written on moved rows is taken back when Excel fails in that. */
const MOST_TRIES = 3;

/**
 * Puts back what stood before. Where Excel fails in that, sheets on which only cells were written get another chance, for
 * cells can be put back twice, rows and tables cannot.
 */
export async function takeBack(
  undo: readonly Undo[],
  ground: Ground,
  hidden: HiddenRows,
  tries = MOST_TRIES,
): Promise<void> {
  await putBack(undo, ground, hidden).catch(async (error: unknown) => {
    const again = undo.filter(({ sheet }) => undo.every((one) => one.sheet !== sheet || one.cells !== undefined));
    if (again.length > 0 && tries > 1) await takeBack(again, ground, hidden, tries - 1);
    if (again.length < undo.length || tries <= 1) throw error;
  });
}

/** Once more it is read where the rows are, for they may have moved again. */
async function putBack(
  undo: readonly Undo[],
  { checked, standing, misplaced }: Ground,
  hidden: HiddenRows,
): Promise<void> {
  await runExcel(async (context) => {
    const cells = undo.flatMap((one) => (one.cells && one.sheet === checked.sheet.layout.sheet ? [one.cells()] : []));
    const touched = cells.map((piece): Edit => ({
      kind: "cells",
      sheet: checked.sheet.layout.sheet,
      ...toLines(piece),
    }));
    const rows = rereadNominations(context, checked, standing, [], touched);
    for (const one of undo) if (one.isOfColumns) one.queue(context, hidden);
    for (const one of undo) if (!one.isOfColumns) one.queue(context, hidden);
    await context.sync();
    for (const { row, column, values } of rows) misplaced.add({ row, column, values: values() }, cells, checked);
  });
}

const toLines = ({ row, column, values }: Piece) => ({ row, column, values: values.map((line) => [...line]) });
