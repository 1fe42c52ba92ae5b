import { groupBy } from "../groupBy";
import { memoize } from "../text/memo";
import { traitsOf } from "../text/traits";
import type { Nomination } from "./nomination";

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
