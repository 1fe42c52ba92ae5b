import type { Message } from "../../findings/finding";
import type { NotDuplicates } from "../../nominations/remembered";
import type { Nomination } from "../../nominations/nomination";
import { groupBy } from "../../groupBy";
import { MAX_LISTED, listRows } from "../../text/formatText";

/**
 * Calls `report` for each nomination of a group, with the rows of the others whose key differs from its own: formatted
 * for a message, and the first of them, 1-based. Pairs that people marked as not duplicates do not count.
 */
export function reportOthers(
  group: readonly Nomination[],
  keyOf: (nomination: Nomination) => string,
  notDuplicates: NotDuplicates,
  report: (nomination: Nomination, rows: Message, others: readonly number[]) => void,
): void {
  if (group.length < 2) return;
  const byKey = groupBy(group, keyOf);
  if (byKey.size < 2) return;
  for (const [key, same] of byKey) {
    const isOther = (other: Nomination) => keyOf(other) !== key;
    const shared = othersIn(group, group.length - same.length, isOther);
    for (const nomination of same) {
      const { rows, others } = notDuplicates.knows(nomination) ? unmarked(nomination, isOther) : shared;
      if (others.length > 0) report(nomination, rows, others);
    }
  }

  function unmarked(nomination: Nomination, isOther: (other: Nomination) => boolean) {
    const isLeft = (other: Nomination) => isOther(other) && !notDuplicates.has(nomination, other);
    const remaining = group.filter(isLeft);
    return othersIn(remaining, remaining.length, isLeft);
  }
}

function othersIn(group: readonly Nomination[], total: number, isOther: (other: Nomination) => boolean) {
  const others = firstRows(group, total, isOther);
  return { rows: listRows(others, total), others };
}

/** The rows of a group that meet a condition, formatted for a message; `total` is how many there are. */
export function listOthers(
  group: readonly Nomination[],
  total: number,
  isOther: (other: Nomination) => boolean,
): Message {
  return listRows(firstRows(group, total, isOther), total);
}

function firstRows(group: readonly Nomination[], total: number, isOther: (other: Nomination) => boolean): number[] {
  const rows: number[] = [];
  for (const other of group) {
    if (rows.length === Math.min(total, MAX_LISTED)) break;
    if (isOther(other)) rows.push(other.row + 1);
  }
  return rows;
}
