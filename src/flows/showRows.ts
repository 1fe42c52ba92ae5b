import { listPlace, type ListPlace } from "../core/guidance/listPlace";
import { isId } from "../core/nominations/ids";
import { readsOfCheck } from "../core/workbookReads";
import { filterColumn, unfilterColumn, type FilterColumn } from "../excel/filterColumn";
import { readOnlyError } from "../excel/hostError";
import { readSnapshot } from "../excel/readSnapshot";
import { stopIfCancelled, type RunControl } from "../excel/runControl";
import { retryWhenMoved } from "./retryWhenMoved";

export interface ShownRows {
  /** "unchecked" = there is no list with ids; "foreign" = somebody's own filter is in the way; "none" = none of ours is set. */
  result: "done" | "foreign" | "none" | "unchecked";
  sheet: string | null;
}

/**
 * Filters the sheet of the nominations by their ids: nobody else filters that column, so that this filter is known again
 * and taken off alone.
 * @param ids of the nominations to be shown; null = the filter is taken off
 * @throws HostError when Excel fails, or when the list never held still; Cancelled.
 */
export function showRows(ids: readonly string[] | null, wanted?: string, control: RunControl = {}): Promise<ShownRows> {
  return retryWhenMoved<ShownRows>(async () => {
    const snapshot = await readSnapshot(readsOfCheck(wanted), control);
    const place = listPlace(snapshot, wanted);
    if (place === null) return { result: "unchecked", sheet: null };
    if (snapshot.readOnly) throw readOnlyError();
    stopIfCancelled(control);
    const column = idColumn(place);
    const result = await (ids === null ? unfilterColumn(column) : filterColumn(column, ids));
    return result === "moved" ? result : { result, sheet: place.sheet };
  }, control);
}

/** What stands below the last nomination of a plain range, such as signatures, stays in sight. */
function idColumn({ sheet, table, area, id, lastNomination, preconditions }: ListPlace): FilterColumn {
  return {
    sheet,
    table,
    area: { ...area, rows: lastNomination - area.row + 1 },
    column: id,
    preconditions,
    isOwn: isId,
  };
}
