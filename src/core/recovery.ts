import type { CheckedWorkbook } from "./checkWorkbook";
import type { OwnListColumn } from "./decisions/columns";
import type { OverwrittenRows } from "./decisions/list";
import { isId } from "./nominations/ids";
import type { ReplacedIds } from "./nominations/assignIds";
import type { ReplacedCells } from "./cells/preconditions";
import type { CellValue } from "./cells/snapshot";

/** Values that a run overwrote by mistake, because rows moved before its writes: by id, since they may move again. */
export interface Recovered {
  /** By the id that was written: the nomination's id that it replaced. */
  ids: ReplacedIds;
  /** Our cells of the Director's list, by the id of their row. */
  rows: OverwrittenRows;
}

/** Adds the values that another write overwrote by mistake. */
export function recover(known: Recovered, replaced: readonly ReplacedCells[], checked: CheckedWorkbook): Recovered {
  return { ids: replacedIds(known.ids, replaced, checked), rows: overwrittenRows(known.rows, replaced, checked) };
}

/** Maps each written id to the id that it replaced, which may itself have replaced another one. */
function replacedIds(
  ids: ReplacedIds,
  replaced: readonly ReplacedCells[],
  { own, sheet }: CheckedWorkbook,
): Map<string, string> {
  const cells = replaced
    .filter(({ edit }) => edit.sheet === sheet.layout.sheet && edit.column === own.columns.id)
    .flatMap(({ edit, before }) =>
      edit.values.flatMap(([written = null], r) =>
        written === null ? [] : [{ written: String(written), before: String(before[r]?.[0] ?? "").trim() }],
      ),
    );
  const replacedBefore = new Set(cells.map(({ before }) => before));
  const known = new Map([...ids].filter(([id]) => !replacedBefore.has(id)));
  for (const { written, before } of cells) {
    const id = ids.get(before) ?? before;
    if (isId(id) && id !== written) known.set(written, id);
  }
  return known;
}

/** The first value of a cell is kept: it was not written by mistake. */
function overwrittenRows(rows: OverwrittenRows, replaced: readonly ReplacedCells[], { list }: CheckedWorkbook) {
  const all = new Map([...rows].map(([id, cells]) => [id, new Map(cells)]));
  const idColumn = list?.columns.get("id")?.position;
  if (list === null || idColumn === undefined) return all;
  const byHeading = new Map([...list.columns].map(([column, { heading }]) => [heading, column]));
  for (const { edit, before, valueAt } of replaced) {
    const column = edit.through?.table === list.table.name ? byHeading.get(edit.through.heading) : undefined;
    if (column === undefined || column === "decision" || column === "note") continue;
    for (const [r, [value = ""]] of before.entries()) {
      if ((edit.values[r]?.[0] ?? null) === null) continue;
      const id = String(valueAt(edit.row + r, list.table.area.column + idColumn) ?? "").trim();
      const cells = all.get(id) ?? new Map<OwnListColumn, CellValue>();
      if (isId(id) && !cells.has(column)) all.set(id, cells.set(column, value));
    }
  }
  return all;
}

export const NOTHING_TO_RECOVER: Recovered = { ids: new Map(), rows: new Map() };
