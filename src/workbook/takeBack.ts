import type { Edit } from "../core/report/edits";
import type { Ground } from "./ground";
import type { HiddenRows } from "./hiddenRows";
import { insistOn, isPlaceMoved, type Place } from "./insistOn";
import type { Piece } from "./misplacedIds";
import { rereadNominations } from "./rereads";
import { runExcel } from "./runExcel";
import type { Undo } from "./undo";

/** How often what was written on moved rows is taken back when Excel fails in that. */
const MOST_TRIES = 3;

/**
 * Puts back what stood before, sheet by sheet where it must be. Where rows have come or gone since, what was written
 * stays: the run starts again on it, and cells that were put back beside their rows would be worse. Where Excel fails,
 * sheets on which only cells were written get another chance, for cells can be put back twice, rows and tables cannot.
 * @param places where stood what was written when it had been written
 */
export async function takeBack(
  undo: readonly Undo[],
  ground: Ground,
  hidden: HiddenRows,
  places: readonly Place[],
  tries = MOST_TRIES,
): Promise<void> {
  await putBack(undo, ground, hidden, places).catch(async (error: unknown) => {
    const sheets = [...new Set(undo.map(({ sheet }) => sheet))];
    if (isPlaceMoved(error)) {
      if (sheets.length < 2) return;
      for (const name of sheets) {
        await takeBack(
          undo.filter(({ sheet }) => sheet === name),
          ground,
          hidden,
          places,
        );
      }
      return;
    }
    const again = undo.filter(({ sheet }) => undo.every((one) => one.sheet !== sheet || one.cells !== undefined));
    if (again.length > 0 && tries > 1) await takeBack(again, ground, hidden, places, tries - 1);
    if (again.length < undo.length || tries <= 1) throw error;
  });
}

/** Once more it is read where the rows are, for they may have been sorted again. */
async function putBack(
  undo: readonly Undo[],
  { checked, standing, misplaced }: Ground,
  hidden: HiddenRows,
  places: readonly Place[],
): Promise<void> {
  const { sheet } = checked.sheet.layout;
  await runExcel(async (context) => {
    insistOn(
      context,
      places.filter((place) => undo.some((one) => one.sheet === place.sheet)),
    );
    const cells = undo.flatMap((one) => (one.cells && one.sheet === sheet ? [one.cells()] : []));
    const touched = cells.map((piece): Edit => ({ kind: "cells", sheet, ...toLines(piece) }));
    const rows = rereadNominations(context, checked, standing, [], touched);
    for (const one of undo) if (one.isOfColumns) one.queue(context, hidden);
    for (const one of undo) if (!one.isOfColumns) one.queue(context, hidden);
    await context.sync();
    for (const { row, column, values } of rows) misplaced.add({ row, column, values: values() }, cells, checked);
  });
}

const toLines = ({ row, column, values }: Piece) => ({ row, column, values: values.map((line) => [...line]) });
