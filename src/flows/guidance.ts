import { listPlace, type ListPlace, MARK_SIGN, marksOf } from "../core/fixes/marks";
import { readsOfCheck } from "../core/workbookReads";
import { readOnlyError } from "../excel/hostError";
import { readMarks } from "../excel/read/readMarks";
import { readSnapshot } from "../excel/read/readSnapshot";
import type { RunControl } from "../excel/runControl";
import { retryOnConflict, write } from "./retryOnConflict";
import type { Edit } from "../core/cells/edits";
import { isId } from "../core/nominations/ids";
import { type ColumnFilter, readFilter } from "../excel/read/readFilter";

/**
 * Marks the cells that have to be corrected according to the last check, replacing earlier marks. Formats of the cells
 * and other people's rules stay. Returns the sheet; null = there is no list that was checked.
 * @throws HostError when Excel fails, or when the list keeps changing; Cancelled
 */
export function markCells(wanted?: string, control: RunControl = {}): Promise<string | null> {
  return retryOnConflict(async () => {
    const snapshot = await readSnapshot(readsOfCheck(wanted), control);
    const place = listPlace(snapshot, wanted);
    if (place === null) return null;
    if (snapshot.readOnly) throw readOnlyError();
    const { sheet, preconditions } = place;
    const earlier = await readMarks(MARK_SIGN, sheet);
    const edits = [
      ...earlier.map((mark) => ({ kind: "unmark" as const, ...mark })),
      ...marksOf(place).map((mark) => ({ kind: "mark" as const, sheet, ...mark })),
    ];
    const result = await write(edits, { preconditions }, control);
    return result === "conflict" ? result : sheet;
  }, control);
}

/**
 * Removes the marks and nothing else. Returns whether there were any.
 * @throws HostError when Excel fails; Cancelled
 */
export function unmarkCells(control: RunControl = {}): Promise<boolean> {
  return retryOnConflict(async () => {
    const marks = await readMarks(MARK_SIGN);
    if (marks.length === 0) return false;
    const edits = marks.map((mark) => ({ kind: "unmark" as const, ...mark }));
    const result = await write(edits, {}, control);
    return result === "conflict" ? result : true;
  }, control);
}

export interface ShownRows {
  /** "unchecked" = there is no list with ids; "foreign" = another filter is in use; "none" = our filter is not set. */
  result: "done" | "foreign" | "none" | "unchecked";
  sheet: string | null;
}

/**
 * Filters the sheet of the nominations by ids. Nobody else filters that column, so our filter is recognized later and
 * can be removed by itself.
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
