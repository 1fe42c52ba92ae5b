import {
  DIRECTOR_COLUMNS,
  cellsToWrite,
  sameInput,
  type DirectorColumn,
  type DirectorCells,
} from "../core/decisions/columns";
import { isId } from "../core/nominations/ids";
import { HostError } from "../excel/hostError";
import { listRowsById, readListRows, writeListRow, type ListRow, type ListRows, type WrittenRow } from "./listRows";
import { stopIfCancelled, unlessCancelled, unlessUnanswered, type RunControl } from "../excel/runControl";
import { retryOnConflict } from "./retryOnConflict";

/** What the Director writes about a nomination, and what they saw at that time. */
export interface DecisionRequest {
  id: string;
  /** The `Dấu vết` of the row; null = any. */
  trace: string | null;
  /** The content of the two cells at that time. */
  from: DirectorCells;
  to: DirectorCells;
}

export type Decided =
  | { state: "done"; /** Undoes it. */ inverse: DecisionRequest }
  /** The list has no such row. */
  | { state: "gone" }
  /** Somebody has written there, or the row now shows another nomination. */
  | { state: "changed" };

/**
 * Writes the Director's cells of the row with an id. The batch that writes rereads the id and both cells: if another
 * row was overwritten, it is restored and the row is searched for again. Other text that somebody wrote meanwhile
 * stays.
 * @throws HostError when Excel fails, or when the list keeps changing; Cancelled
 */
export async function decide(request: DecisionRequest, control: RunControl = {}): Promise<Decided> {
  const state = await writeDecision(request, control);
  const { from, to } = request;
  return state === "done" ? { state, inverse: { ...request, from: to, to: from } } : { state };
}

/** The same for some of the cells: absent ones may hold anything. */
interface Wanted extends Pick<DecisionRequest, "id" | "trace"> {
  from: Partial<DirectorCells>;
  to: Partial<DirectorCells>;
}

function writeDecision(wanted: Wanted, control: RunControl): Promise<Decided["state"]> {
  return retryOnConflict(async () => {
    const list = await unlessCancelled(readListRows(), control);
    const row = list === null ? undefined : listRowsById(list).get(wanted.id);
    if (list === null || row === undefined) return "gone";
    const cells = cellsToWrite(row.cells, wanted.to);
    if (isNothing(cells)) return "done";
    if (!isAsSeen(row, wanted)) return "changed";
    stopIfCancelled(control);
    const index = list.rows.indexOf(row);
    const written = await unlessUnanswered(writeListRow(list, index, cells, row), control);
    if (written.state === "elsewhere") await restoreRow(list, index, written, cells);
    if (written.state !== "done") return "conflict";
    if (written.isConfirmed) return "done";
    throw new HostError("merged", "NotWritten", new Error("the cells did not take what was written"));
  }, control);
}

const isNothing = (cells: Partial<DirectorCells>): boolean => Object.keys(cells).length === 0;

/** A cell may have the new content already, if an earlier request failed halfway. */
function isAsSeen({ trace, cells }: ListRow, { trace: seen, from, to }: Wanted): boolean {
  const isKnown = (column: DirectorColumn) =>
    [from[column], to[column]].some((input) => input === undefined || sameInput(cells[column], input));
  return (seen === null || trace === seen) && DIRECTOR_COLUMNS.every(isKnown);
}

/** Restores the row that was overwritten by mistake, by its id, since it may have moved again. */
async function restoreRow(
  list: ListRows,
  index: number,
  { id, before }: Extract<WrittenRow, { state: "elsewhere" }>,
  written: Partial<DirectorCells>,
): Promise<void> {
  const former = cellsToWrite(written, before);
  if (isNothing(former)) return;
  if (!isId(id)) {
    await writeListRow(list, index, former, null);
    return;
  }
  const wanted: Wanted = { id, trace: null, from: written, to: before };
  // Repeated if the first response was lost: restored cells are left alone.
  await writeDecision(wanted, {}).catch(() => writeDecision(wanted, {}));
}
