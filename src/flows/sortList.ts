import { listColumnOf, type ListColumn } from "../core/decisions/columns";
import { TABLES } from "../core/names";
import { OUTCOMES, outcomeColour } from "../core/findings/outcome";
import { stopIfCancelled, unlessCancelled, unlessUnanswered, type RunControl } from "../excel/runControl";
import { readTableRows, sortTableRows, type SortLevel } from "../excel/tableRows";
import { retryWhenMoved } from "./retryWhenMoved";

/**
 * Has Excel sort the Director's list by award and subject, in each the best outcome first, then by number. Whole rows
 * move, with the decisions and with columns that the Director added; a filter stays.
 * @returns false when the workbook has no list
 * @throws HostError when Excel fails, or when the list never held still; Cancelled.
 */
export async function sortList(control: RunControl = {}): Promise<boolean> {
  return retryWhenMoved(async () => {
    const table = await unlessCancelled(readTableRows(TABLES.list, []), control);
    if (table === null) return false;
    const levels = levelsOf(table.headings);
    stopIfCancelled(control);
    const isSorted = await unlessUnanswered(sortTableRows(table.place, levels), control);
    return isSorted || "moved";
  }, control);
}

/** Excel knows outcomes by their colour: no order of their names puts the best one first. */
function levelsOf(headings: readonly string[]): SortLevel[] {
  const level = (column: ListColumn, color?: string): SortLevel[] => {
    const key = headings.findIndex((heading) => listColumnOf(heading) === column);
    return key < 0 ? [] : [{ key, ...(color !== undefined && { color }) }];
  };
  return [
    ...level("Hình thức"),
    ...level("Đối tượng"),
    ...[...OUTCOMES].reverse().flatMap((outcome) => level("Trạng thái kiểm tra", outcomeColour(outcome))),
    ...level("STT"),
  ];
}
