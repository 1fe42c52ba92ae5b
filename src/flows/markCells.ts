import { listPlace } from "../core/guidance/listPlace";
import { MARK_SIGN, marksOf } from "../core/guidance/marks";
import { readsOfCheck } from "../core/workbookReads";
import { readOnlyError } from "../excel/hostError";
import { markAreas, unmarkAreas } from "../excel/marks";
import { readSnapshot } from "../excel/readSnapshot";
import { stopIfCancelled, type RunControl } from "../excel/runControl";
import { retryWhenMoved } from "./retryWhenMoved";

/**
 * Marks the cells that have to be corrected, as the last check wrote it beside them. Answers the sheet; null = there is no
 * list that was checked.
 * @throws HostError when Excel fails, or when the list never held still; Cancelled.
 */
export function markCells(wanted?: string, control: RunControl = {}): Promise<string | null> {
  return retryWhenMoved(async () => {
    const snapshot = await readSnapshot(readsOfCheck(wanted), control);
    const place = listPlace(snapshot, wanted);
    if (place === null) return null;
    if (snapshot.readOnly) throw readOnlyError();
    stopIfCancelled(control);
    const result = await markAreas(place.sheet, place.preconditions, marksOf(place), MARK_SIGN);
    return result === "moved" ? result : place.sheet;
  }, control);
}

/**
 * Takes the marks off again, and nothing else. Answers whether there were any.
 * @throws HostError when Excel fails; Cancelled.
 */
export function unmarkCells(control: RunControl = {}): Promise<boolean> {
  return retryWhenMoved(async () => {
    const result = await unmarkAreas(MARK_SIGN);
    return result === "moved" ? result : result === "done";
  }, control);
}
