import type { Message } from "../../findings/finding";
import type { NotDuplicates } from "../../nominations/remembered";
import type { Nomination } from "../../nominations/nomination";
import { groupBy } from "../../groupBy";
import { memoize } from "../../text/memo";
import { MAX_LISTED, listRows } from "../../text/formatText";
import { traitsOf } from "../../text/traits";

/** The nominations whose key occurs more than once, in their order: most are unique and need no closer comparison. */
export function repeated(nominations: readonly Nomination[], keyOf: (nomination: Nomination) => number): Nomination[] {
  const firstAt = new Map<number, number>();
  const isRepeated = new Uint8Array(nominations.length);
  nominations.forEach((nomination, index) => {
    const key = keyOf(nomination);
    const first = firstAt.get(key);
    if (first === undefined) firstAt.set(key, index);
    else isRepeated[first] = isRepeated[index] = 1;
  });
  return nominations.filter((_, index) => isRepeated[index] === 1);
}

/** Nominations whose nominee's name, ignoring marks, probably occurs in another row. */
export const withSimilarNames = oncePerList((nominations) => {
  const named = nominations.filter(({ nominee }) => nominee.state === "filled");
  return repeated(named, ({ nominee }) => nominee.skeleton).filter(({ nominee }) => nominee.folded !== "");
});

/** The subset whose units probably match too: only these can be the same nominee. */
export const withSimilarNamesInUnit = oncePerList((nominations) =>
  repeated(withSimilarNames(nominations), ({ nominee, unitKey }) => (nominee.skeleton ^ skeletonOf(unitKey)) | 0),
);

/** Groups of two or more nominations with the same subject, nominee, unit and award. */
export const sameNominations = oncePerList((nominations) =>
  [...groupBy(withSimilarNamesInUnit(nominations), nominationKey).values()].filter(({ length }) => length > 1),
);

const skeletonOf = memoize((text) => traitsOf(text).skeleton);

/** Cached for the rules that need the same result. */
export function oncePerList<T>(
  find: (nominations: readonly Nomination[]) => T,
): (nominations: readonly Nomination[]) => T {
  const known = new WeakMap<readonly Nomination[], T>();
  return (nominations) => {
    let found = known.get(nominations);
    if (found === undefined) known.set(nominations, (found = find(nominations)));
    return found;
  };
}

/** Subject, nominee, unit and award; null when a part is blank or the award is not given for the subject. */
function nominationKey(nomination: Nomination): string | null {
  const person = personKey(nomination);
  return person === null || nomination.category === null ? null : `${person}\n${nomination.category.code}`;
}

/** Subject, nominee and unit; null when a part is blank or the subject unknown. */
export function personKey({ subject, nominee, unitKey }: Nomination): string | null {
  return subject === null || nominee.folded === "" || unitKey === ""
    ? null
    : `${subject}\n${nominee.folded}\n${unitKey}`;
}

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
