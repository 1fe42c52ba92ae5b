import type { CheckedWorkbook } from "../checkWorkbook";
import type { DirectorCells } from "./columns";
import { isFrozen, writeTrace } from "./decision";
import { currentCellOf, ownCellOf, rowsById } from "./list";

/** What the Director sees of a nomination besides its report, and what they have written. */
export interface DirectorRow {
  position: string;
  achievement: string;
  /** The `Dấu vết` of its row in the list after the check is written. */
  trace: string;
  cells: DirectorCells;
}

const NOTHING: DirectorCells = { decision: "", note: "" };

/** By row of the report. */
export function directorRows({ nominations, list, confirmed }: CheckedWorkbook): DirectorRow[] {
  const listed = rowsById(list);
  return nominations.map((nomination) => {
    const { id, hashes } = nomination;
    const row = listed.get(id);
    const isKept =
      row !== undefined && isFrozen(row.decision) && row.decision.trace.state !== "unreadable" && !confirmed.has(id);
    const common = { position: nomination.cell("position").text, achievement: nomination.cell("achievement").text };
    if (list === null || row === undefined) return { ...common, trace: writeTrace(id, hashes), cells: NOTHING };
    return {
      ...common,
      trace: isKept ? String(ownCellOf(list, row, "trace")) : writeTrace(id, hashes),
      cells: {
        decision: currentCellOf(list, row.index, "decision"),
        note: currentCellOf(list, row.index, "note"),
      },
    };
  });
}

/** A row of the Director's list whose nomination is gone. */
export interface GoneNomination {
  id: string;
  nominee: string;
}

/** Somebody may have deleted an approved nomination by mistake; the check of the nominations can't notice it. */
export function approvedGone({ nominations, list }: CheckedWorkbook): GoneNomination[] {
  if (list === null) return [];
  const ids = new Set(nominations.map(({ id }) => id));
  return [...rowsById(list).values()]
    .filter(({ id, decision }) => decision.verdict === "approved" && !ids.has(id))
    .map(({ id, index }) => ({ id, nominee: String(currentCellOf(list, index, "nominee")) }));
}
