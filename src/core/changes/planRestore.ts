import { DECISION_COLUMNS } from "../nominations/summaryTables";
import type { Area } from "../snapshot";
import { isFormula, isIdle, withhold, type Change, type Refusal, type Standing } from "./change";
import type { Inverse } from "./inverse";
import { KnownCells } from "./knownCells";

/** Cells of a table or of a sheet's used range as they stand. */
export interface Seen extends Standing {
  sheet: string;
  area: Area;
}

export interface SeenTable extends Seen {
  table: string;
}

/** What stands where a run has written. */
export interface Now {
  /** Of each change, in their order; null = its sheet is gone. */
  standing: readonly (Standing | null)[];
  /** The used range of each sheet that the run made and that is still there. */
  made: readonly Seen[];
  /** The Director's lists. */
  lists: readonly SeenTable[];
  /** The columns that each widened table was given, in their order; null = it is gone. */
  widened: readonly (Seen | null)[];
}

export interface Restoration {
  changes: Change[];
  /** Tables that lose the columns which the run gave them, and these columns' headings. */
  narrowed: { sheet: string; table: string; columns: number; heading: Area }[];
  /** Lists that get their old length back. */
  resized: { table: string; by: number }[];
  /** Sheets that are taken away: the run made them, and nobody has written there since. */
  removed: string[];
  /** Cells that hold something else by now. */
  refused: Refusal[];
  /** Sheets that stay as they are, since somebody has written there. */
  kept: string[];
}

/** What of a change may still be done. */
type Judged = ReturnType<typeof withhold>;

/** What of a run can be put back without touching what anybody has written since. */
export function planRestore(inverse: Inverse, now: Now): Restoration {
  const judged = inverse.changes.flatMap((change, at) => {
    const standing = now.standing[at] ?? null;
    return standing === null ? [] : [withhold(change, standing)];
  });
  const removed = now.made.filter((seen) => isUntouched(seen, inverse)).map(({ sheet }) => sheet);
  const kept = keptSheets(inverse, now, judged).filter((sheet) => !removed.includes(sheet));
  const cells = judged.filter(({ change: { sheet } }) => !removed.includes(sheet) && !kept.includes(sheet));
  const changes = cells.map(({ change }) => change);
  const widened = inverse.widened.flatMap((one, at) => {
    const seen = now.widened[at] ?? null;
    return seen === null ? [] : [{ ...one, seen, heading: { ...seen.area, rows: 1 } }];
  });
  return {
    changes: changes.map((change) => without(change, widened)).filter((change) => !isIdle(change)),
    narrowed: widened
      .filter(({ seen }) => becomesBlank(seen, changes))
      .map(({ sheet, table, columns, heading }) => ({ sheet, table, columns, heading })),
    resized: inverse.resized
      .filter(({ sheet }) => !removed.includes(sheet) && !kept.includes(sheet))
      .filter(({ table }) => !now.lists.some((one) => one.table === table && isBack(one, inverse.resized, judged)))
      .map(({ table, by }) => ({ table, by: -by })),
    removed,
    refused: cells.flatMap(({ refused }) => refused),
    kept,
  };
}

/** Sheets of the Director's on which somebody has written since. */
function keptSheets({ wholes, ...inverse }: Inverse, now: Now, judged: readonly Judged[]): string[] {
  const refused = new Set(judged.flatMap((one) => one.refused.map(({ sheet }) => sheet)));
  const isTouched = (sheet: string) =>
    now.made.some((made) => made.sheet === sheet) ||
    refused.has(sheet) ||
    now.lists.some(
      (list) =>
        list.sheet === sheet &&
        ((hasOtherLength(list, inverse.resized) && !isBack(list, inverse.resized, judged)) ||
          holdsHisWords(list, inverse.changes)),
    );
  return wholes.filter((sheet) => inverse.changes.some((change) => change.sheet === sheet) && isTouched(sheet));
}

/** Whether all that stands on a sheet is what the run wrote there. */
function isUntouched({ sheet, area, values, formulas }: Seen, { changes }: Inverse): boolean {
  const known = new KnownCells(sheet, changes);
  return values.every((line, r) =>
    line.every(
      (value, c) => value === (known.at(area.row + r, area.column + c) ?? "") && !isFormula(value, formulas[r]?.[c]),
    ),
  );
}

/**
 * Whether putting the list back would bring somebody's words to another nomination: in a row that came to another id,
 * something stands that the run has not seen.
 */
function holdsHisWords({ sheet, area, values }: Seen, changes: readonly Change[]): boolean {
  const id = (values[0] ?? []).indexOf(DECISION_COLUMNS[0]);
  if (id < 0) return true;
  const known = new KnownCells(sheet, changes);
  return values.some((line, r) => {
    const row = area.row + r;
    if (!known.isWritten(row, area.column + id)) return false;
    // A row of which the id is back is back as a whole: it was put back before, and Excel failed behind it.
    const isBack = !known.isLeft(row, area.column + id, line[id] ?? "");
    return line.some((value, c) => {
      const column = area.column + c;
      return isBack ? !known.isBack(row, column, value) : !known.isLeft(row, column, value);
    });
  });
}

function hasOtherLength({ table, area }: SeenTable, resized: Inverse["resized"]): boolean {
  const last = resized.find((one) => one.table === table);
  return last !== undefined && last.rows !== area.rows;
}

/** Whether it was put back before, as far as it goes: its cells, and its length behind them. */
function isBack({ sheet, table, area }: SeenTable, resized: Inverse["resized"], judged: readonly Judged[]): boolean {
  const [last, ...earlier] = resized.filter((one) => one.table === table);
  if (last === undefined) return false;
  const before = [last, ...earlier].reduce((rows, { by }) => rows - by, last.rows);
  return area.rows === before && judged.every(({ change }) => change.sheet !== sheet || isIdle(change));
}

/** Whether nothing is left in the columns that were added, once all is put back. */
function becomesBlank({ sheet, area, values }: Seen, changes: readonly Change[]): boolean {
  const known = new KnownCells(sheet, changes);
  return values.every((line, r) =>
    line.every((value, c) => value === "" || known.isCleared(area.row + r, area.column + c)),
  );
}

/** Headings of a table are not cleared: Excel would name them anew. */
function without(change: Change, headings: readonly { sheet: string; heading: Area }[]): Change {
  const isHeading = (row: number, column: number) =>
    headings.some(
      ({ sheet, heading }) =>
        sheet === change.sheet &&
        row === heading.row &&
        column >= heading.column &&
        column < heading.column + heading.columns,
    );
  const to = change.to.map((line, r) =>
    line.map((input, c) => (isHeading(change.row + r, change.column + c) ? null : input)),
  );
  return { ...change, to };
}
