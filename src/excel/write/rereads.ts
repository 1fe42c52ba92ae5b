import type { CellsPrecondition, Precondition } from "../../core/cells/preconditions";
import type { CellsEdit } from "../../core/cells/edits";
import { type Area, cellAt, type CellValue } from "../../core/cells/snapshot";
import { isLong } from "../costs";
import { loadRange, untracked } from "../grid";

/** Cells that a batch depends on, reread before it writes; use the result after the sync. */
interface Rereads {
  /** Whether something that the edits depend on has changed since it was read. */
  hasChanged(): boolean;
  /** The value of a cell before the batch wrote; undefined if it was not reread. */
  valueAt(sheet: string, row: number, column: number): CellValue | undefined;
}

/** The position of a batch in its plan. */
export interface BatchOrder {
  /** The first batch of its part. */
  isFirst: boolean;
  /**
   * The plan has not written anything yet. Later, its own writes have changed cells, so only written rows are compared.
   */
  isFresh: boolean;
}

export function queueRereads(
  context: Excel.RequestContext,
  preconditions: readonly Precondition[],
  cells: readonly CellsEdit[],
  { isFirst, isFresh }: BatchOrder,
): Rereads {
  const load = (precondition: CellsPrecondition, area: Area) => {
    const { row, column, rows, columns } = area;
    const range = sheetOf(context, precondition.sheet).getRangeByIndexes(row, column, rows, columns);
    return { precondition, area, range: loadRange(range, "values-only") };
  };
  const parts = preconditions.flatMap((precondition) =>
    precondition.kind === "cells" ? areasOf(precondition, cells, isFresh).map((area) => load(precondition, area)) : [],
  );
  const empty = preconditions.flatMap((precondition) => {
    if (precondition.kind !== "empty" || !isFirst) return [];
    return [loadRange(sheetOf(context, precondition.sheet).getUsedRangeOrNullObject(true), "place")];
  });
  const stable = isFresh ? [] : preconditions.flatMap((item) => loadStable(context, item, cells));
  return {
    hasChanged: () =>
      stable.some((hasChanged) => hasChanged()) || empty.some((used) => !used.isNullObject) || parts.some(differs),
    valueAt: (sheet, row, column) => {
      for (const { precondition, area, range } of parts) {
        const value = (range.values as CellValue[][])[row - area.row]?.[column - area.column];
        if (precondition.sheet === sheet && value !== undefined) return value;
      }
      return undefined;
    },
  };
}

function sheetOf({ workbook }: Excel.RequestContext, sheet: string): Excel.Worksheet {
  return workbook.worksheets.getItem(sheet);
}

/** Columns of a table that the batch writes to, by row of its body, wherever the table is now. */
function loadStable(
  { workbook }: Excel.RequestContext,
  precondition: Precondition,
  cells: readonly CellsEdit[],
): (() => boolean)[] {
  if (precondition.kind !== "cells" || precondition.stable === undefined) return [];
  const { stable, area, current } = precondition;
  if (!cells.some(({ through }) => through?.table === stable.table)) return [];
  return stable.columns.map(({ heading, column }, index) => {
    const body = workbook.tables.getItem(stable.table).columns.getItem(heading).getDataBodyRange();
    const range = loadRange(untracked(body), "values-only");
    return () =>
      (range.values as CellValue[][]).slice(0, area.rows - 1).some(([value = ""], r) => {
        const before = cellAt(current, area.row + 1 + r, column).value;
        // The first one is the id, which a check fills in where it was blank.
        return value !== before && !(index === 0 && before === "");
      });
  });
}

function areasOf(precondition: CellsPrecondition, cells: readonly CellsEdit[], isFresh: boolean): Area[] {
  const { area, whenLong, sheet } = precondition;
  if (isFresh && !isLong(precondition)) return [area];
  if (whenLong !== "written-rows") return isFresh ? whenLong.map((column) => ({ ...area, column, columns: 1 })) : [];
  const written = cells.filter((edit) => edit.sheet === sheet);
  return runsOf(written).map(({ first, last }) => ({ ...area, row: first, rows: last - first + 1 }));
}

/** Written rows, grouped into runs of adjacent ones. */
function runsOf(cells: readonly CellsEdit[]): { first: number; last: number }[] {
  const rows = cells
    .map(({ row, values }) => ({ first: row, last: row + values.length - 1 }))
    .sort((a, b) => a.first - b.first);
  const runs: { first: number; last: number }[] = [];
  for (const { first, last } of rows) {
    const run = runs.at(-1);
    if (run && first <= run.last + 1) run.last = Math.max(run.last, last);
    else runs.push({ first, last });
  }
  return runs;
}

function differs({
  precondition: { current, ignored },
  area: { row, column },
  range,
}: {
  precondition: CellsPrecondition;
  area: Area;
  range: Excel.Range;
}): boolean {
  return (range.values as CellValue[][]).some((line, r) =>
    line.some((value, c) => !ignored.includes(column + c) && value !== cellAt(current, row + r, column + c).value),
  );
}
