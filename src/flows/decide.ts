import {
  DIRECTOR_CELLS,
  cellsToWrite,
  countingRows,
  sameCells,
  sameInput,
  type DirectorCell,
  type DirectorCells,
} from "../core/decisions/columns";
import { isId } from "../core/nominations/ids";
import { HostError, toHostError } from "../excel/hostError";
import { readListRows, writeListRow, type ListRow, type ListRows, type WrittenListRow } from "./listRows";
import { stopIfCancelled, unlessCancelled, unlessUnanswered, type RunControl } from "../excel/runControl";

/** What the Director writes about a nomination, and what they saw when they did. */
export interface DecisionRequest {
  id: string;
  /** The `Dấu vết` of the row that was seen; null = whatever. */
  trace: string | null;
  /** What the two cells held then. */
  from: DirectorCells;
  to: DirectorCells;
}

export type Decided =
  | { state: "done"; /** Takes it back. */ inverse: DecisionRequest }
  /** The list has no such row. */
  | { state: "gone" }
  /** Somebody has written there, or the row shows something else by now. */
  | { state: "changed" };

/** How often it is tried again because rows moved in the moment of the write. */
const MOST_TRIES = 4;

/**
 * Writes the Director's own cells of the row with an id. The row is looked for, and the batch that writes reads its id
 * and both cells once more: what landed elsewhere is put back, and the row is looked for again. Another word that stands
 * there by then stays.
 * @throws HostError when Excel fails, or when the list never held still; Cancelled.
 */
export async function decide(request: DecisionRequest, control: RunControl = {}): Promise<Decided> {
  try {
    const state = await settle(request, control);
    const { from, to } = request;
    return state === "done" ? { state, inverse: { ...request, from: to, to: from } } : { state };
  } catch (error) {
    throw toHostError(error);
  }
}

async function settle(request: DecisionRequest, control: RunControl): Promise<Decided["state"]> {
  const { id, to } = request;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    stopIfCancelled(control);
    const list = await unlessCancelled(readListRows(), control);
    const index = countingRows(list?.rows ?? []).get(id) ?? -1;
    const row = list?.rows[index];
    if (list === null || row === undefined) return "gone";
    if (sameCells(row.cells, to)) return "done";
    if (!isAsSeen(row, request)) return "changed";
    stopIfCancelled(control);
    const cells = cellsToWrite(row.cells, to);
    const written = await unlessUnanswered(writeListRow(list, index, cells), control);
    if (written === "moved") continue;
    if (!isSame(written, row)) await putBack(list, index, written, cells);
    else if (written.isConfirmed) return "done";
    else throw new HostError("merged", "NotWritten", new Error("the cells did not take what was written"));
  }
  throw new HostError("unsettled", "Moved", new Error(`the list changed during each of ${MOST_TRIES} tries`));
}

/** A cell may hold already what it should get, as when the same was asked before and Excel failed half way. */
function isAsSeen({ trace, cells }: ListRow, seen: DecisionRequest): boolean {
  const isKnown = (column: DirectorCell) =>
    sameInput(cells[column], seen.from[column]) || sameInput(cells[column], seen.to[column]);
  return (seen.trace === null || trace === seen.trace) && DIRECTOR_CELLS.every(isKnown);
}

const isSame = (a: ListRow, b: ListRow): boolean => a.id === b.id && a.trace === b.trace && sameCells(a.cells, b.cells);

/** The row on which it landed gets back what it held: found by its id, since it may have moved once more. */
async function putBack(
  list: ListRows,
  index: number,
  { id, cells: before }: WrittenListRow,
  written: Partial<DirectorCells>,
): Promise<void> {
  const back = cellsToWrite({ ...before, ...written }, before);
  if (Object.keys(back).length === 0) return;
  if (!isId(id)) {
    await writeListRow(list, index, back);
    return;
  }
  const request: DecisionRequest = { id, trace: null, from: { ...before, ...written }, to: before };
  // Once more where the first answer was lost: what is back already is left alone.
  await settle(request, {}).catch(() => settle(request, {}));
}
