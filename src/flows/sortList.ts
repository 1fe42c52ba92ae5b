import type { SortLevel } from "../core/cells/edits";
import { type ListColumn, placeColumns } from "../core/decisions/columns";
import { TABLES } from "../core/names";
import { OUTCOMES, outcomeColour } from "../core/findings/outcome";
import { readTableRows } from "../excel/read/readTables";
import { unlessCancelled, type RunControl } from "../excel/runControl";
import { retryOnConflict, write } from "./retryOnConflict";

/**
 * Makes Excel sort the Director's list by award, subject, outcome (the best first) and number. Whole rows move, with
 * decisions and custom columns; a filter stays.
 * @returns false when the workbook has no list
 * @throws HostError when Excel fails, or when the list keeps changing; Cancelled
 */
export async function sortList(control: RunControl = {}): Promise<boolean> {
  return retryOnConflict(async () => {
    const table = await unlessCancelled(readTableRows(TABLES.list, []), control);
    if (table === null) return false;
    const { place, headings } = table;
    const edit = { kind: "sort" as const, sheet: place.sheet, name: TABLES.list, levels: levelsOf(headings) };
    const result = await write([edit], { preconditions: [place] }, control);
    return result === "conflict" ? result : true;
  }, control);
}

/** Outcomes are sorted by colour, since their names are not in the right order. */
function levelsOf(headings: readonly string[]): SortLevel[] {
  const places = placeColumns(headings);
  const level = (column: ListColumn, color?: string): SortLevel[] => {
    const key = places.get(column);
    return key === undefined ? [] : [{ key, ...(color !== undefined && { color }) }];
  };
  return [
    ...level("award"),
    ...level("subject"),
    ...[...OUTCOMES].reverse().flatMap((outcome) => level("status", outcomeColour(outcome))),
    ...level("ordinal"),
  ];
}
