import {
  DIRECTOR_CELLS,
  cellsToWrite,
  countingRows,
  sameInput,
  type DirectorCell,
  type DirectorCells,
} from "../core/decisions/columns";
import { isId } from "../core/nominations/ids";
import { HostError, toHostError } from "../excel/hostError";
import { readListRows, writeListRow, type ListRow, type ListRows, type WrittenRow } from "./listRows";
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

/** The same of some of the cells: those that are absent may hold whatever. */
interface Wanted extends Pick<DecisionRequest, "id" | "trace"> {
  from: Partial<DirectorCells>;
  to: Partial<DirectorCells>;
}

async function settle(wanted: Wanted, control: RunControl): Promise<Decided["state"]> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    stopIfCancelled(control);
    const list = await unlessCancelled(readListRows(), control);
    const index = countingRows(list?.rows ?? []).get(wanted.id) ?? -1;
    const row = list?.rows[index];
    if (list === null || row === undefined) return "gone";
    const cells = cellsToWrite(row.cells, wanted.to);
    if (isNothing(cells)) return "done";
    if (!isAsSeen(row, wanted)) return "changed";
    stopIfCancelled(control);
    const written = await unlessUnanswered(writeListRow(list, index, cells, row), control);
    if (written.state === "elsewhere") await putBack(list, index, written, cells);
    if (written.state !== "done") continue;
    if (written.isConfirmed) return "done";
    throw new HostError("merged", "NotWritten", new Error("the cells did not take what was written"));
  }
  throw new HostError("unsettled", "Moved", new Error(`the list changed during each of ${MOST_TRIES} tries`));
}

const isNothing = (cells: Partial<DirectorCells>): boolean => Object.keys(cells).length === 0;

/** A cell may hold already what it should get, as when the same was asked before and Excel failed half way. */
function isAsSeen({ trace, cells }: ListRow, { trace: seen, from, to }: Wanted): boolean {
  const isKnown = (column: DirectorCell) =>
    [from[column], to[column]].some((input) => input === undefined || sameInput(cells[column], input));
  return (seen === null || trace === seen) && DIRECTOR_CELLS.every(isKnown);
}

/** The row on which it landed gets back what it held: found by its id, since it may have moved once more. */
async function putBack(
  list: ListRows,
  index: number,
  { id, before }: Extract<WrittenRow, { state: "elsewhere" }>,
  written: Partial<DirectorCells>,
): Promise<void> {
  const back = cellsToWrite(written, before);
  if (isNothing(back)) return;
  if (!isId(id)) {
    await writeListRow(list, index, back, null);
    return;
  }
  const wanted: Wanted = { id, trace: null, from: written, to: before };
  // Once more where the first answer was lost: what is back already is left alone.
  await settle(wanted, {}).catch(() => settle(wanted, {}));
}
