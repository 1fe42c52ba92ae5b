import type { Change } from "./change";

/** The changes that revert what a run wrote into the sheet of the nominations, the last write first. */
export type Inverse = readonly Change[];

/** Reverts the later run first, then the earlier one: a cell that both wrote directly gets its first value back. */
export function joinInverses(later: Inverse, earlier: Inverse): Inverse {
  if (!mayMeet(later, earlier)) return [...later, ...earlier];
  const written = new Set(earlier.flatMap((change) => placesOf(change)));
  const left = new Map<string, Change["from"][number][number]>();
  const cut = later.map((change) => ({
    ...change,
    values: change.values.map((line, r) =>
      line.map((input, c) => {
        const place = keyOf(change, r, c);
        if (input === null || !written.has(place)) return input;
        left.set(place, change.from[r]?.[c] ?? null);
        return null;
      }),
    ),
  }));
  const joined = earlier.map((change) => ({
    ...change,
    from: change.from.map((line, r) => line.map((value, c) => left.get(keyOf(change, r, c)) ?? value)),
  }));
  return [...cut, ...joined];
}

/** Batches of one run write different rows, so their cells need not be compared. */
function mayMeet(later: readonly Change[], earlier: readonly Change[]): boolean {
  const spans = [
    ...later.map((change) => ({ change, isLater: true })),
    ...earlier.map((change) => ({ change, isLater: false })),
  ];
  spans.sort((a, b) => a.change.row - b.change.row);
  /** By sheet: the row below everything that an inverse has written so far. */
  const below = { later: new Map<string, number>(), earlier: new Map<string, number>() };
  return spans.some(({ change: { sheet, row, values }, isLater }) => {
    const [own, other] = isLater ? [below.later, below.earlier] : [below.earlier, below.later];
    own.set(sheet, Math.max(own.get(sheet) ?? 0, row + values.length));
    return row < (other.get(sheet) ?? 0);
  });
}

function placesOf(change: Change): string[] {
  return change.values.flatMap((line, r) => line.flatMap((input, c) => (input === null ? [] : [keyOf(change, r, c)])));
}

function keyOf({ sheet, row, column }: Change, r: number, c: number): string {
  return `${sheet}\n${row + r}\n${column + c}`;
}
