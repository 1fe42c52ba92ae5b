import { listPlace, MARK_SIGN, marksOf } from "../core/fixes/marks";
import { readsOfCheck } from "../core/workbookReads";
import { readOnlyError } from "../excel/hostError";
import { readMarks } from "../excel/read/readMarks";
import { readSnapshot } from "../excel/read/readSnapshot";
import type { RunControl } from "../excel/runControl";
import { retryOnConflict, write } from "./retryOnConflict";

/**
 * Marks the cells that have to be corrected according to the last check, replacing earlier marks. Formats of
 * the cells and other people's rules stay. Returns the sheet; null = there is no list that was checked.
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
