import type { Edit } from "../core/cells/edits";
import { listPlace, type ListPlace } from "../core/fixes/marks";
import { isId } from "../core/nominations/ids";
import { readsOfCheck } from "../core/workbookReads";
import { readOnlyError } from "../excel/hostError";
import { readFilter, type ColumnFilter } from "../excel/read/readFilter";
import { readSnapshot } from "../excel/read/readSnapshot";
import type { RunControl } from "../excel/runControl";
import { retryOnConflict, write } from "./retryOnConflict";

export interface ShownRows {
  /** "unchecked" = there is no list with ids; "foreign" = another filter is in use; "none" = our filter is not set. */
  result: "done" | "foreign" | "none" | "unchecked";
  sheet: string | null;
}

/**
 * Filters the sheet of the nominations by ids. Nobody else filters that column, so our filter is recognized later
 * and can be removed by itself.
 * @param ids of the nominations to show; null = remove the filter
 * @throws HostError when Excel fails, or when the list keeps changing; Cancelled
 */
export function showRows(ids: readonly string[] | null, wanted?: string, control: RunControl = {}): Promise<ShownRows> {
  return retryOnConflict<ShownRows>(async () => {
    const snapshot = await readSnapshot(readsOfCheck(wanted), control);
    const place = listPlace(snapshot, wanted);
    if (place === null) return { result: "unchecked", sheet: null };
    if (snapshot.readOnly) throw readOnlyError();
    const filter = await readFilter(place.sheet, place.table, place.area, place.id);
    const edit = ids === null ? unfilter(place, filter) : filterBy(ids, place, filter);
    if (typeof edit === "string") return { result: edit, sheet: place.sheet };
    const result = await write([edit], { preconditions: place.preconditions }, control);
    return result === "conflict" ? result : { result, sheet: place.sheet };
  }, control);
}

function filterBy(
  texts: readonly string[],
  { sheet, table, area, id, lastNomination }: ListPlace,
  filter: ColumnFilter,
): Edit | "foreign" {
  if (!filter.texts.every(isId)) return "foreign";
  if (table !== null) return { kind: "filter", sheet, table, area, index: filter.index, texts };
  // A sheet has only one filter: setting ours would remove one of another range or column.
  if (filter.hasOthers || (filter.area !== null && filter.area.row !== area.row)) return "foreign";
  // Rows below the last nomination, such as signatures, stay visible.
  const rows = lastNomination - area.row + 1;
  return { kind: "filter", sheet, table, area: { ...area, rows }, index: id - area.column, texts };
}

function unfilter({ sheet, table, area }: ListPlace, { texts, index }: ColumnFilter): Edit | "none" {
  return texts.length === 0 || !texts.every(isId) ? "none" : { kind: "filter", sheet, table, area, index, texts: null };
}
