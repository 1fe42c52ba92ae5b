import type { Change } from "./change";

/** What puts back all that a run has done. */
export interface Inverse {
  /** The last written first. Of cells that the run left alone, `from` is what it saw there. */
  changes: readonly Change[];
  /** Sheets that the run made. */
  madeSheets: readonly string[];
  /** Tables that the run gave columns at their right. */
  widened: readonly { sheet: string; table: string; columns: number }[];
  /** The Director's lists that the run made longer or shorter. `rows` is how many they had then, headings included. */
  resized: readonly { sheet: string; table: string; by: number; rows: number }[];
  /** Sheets that are put back whole or not at all: the Director writes there. */
  wholes: readonly string[];
}

export const NOTHING_DONE: Inverse = { changes: [], madeSheets: [], widened: [], resized: [], wholes: [] };

export const ofChanges = (changes: readonly Change[]): Inverse => ({ ...NOTHING_DONE, changes });

export function isNothing({ changes }: Inverse): boolean {
  return changes.length === 0;
}

/** Puts back first the later run, then the earlier one. */
export function joinInverses(later: Inverse, earlier: Inverse): Inverse {
  return {
    changes: joinChanges(later.changes, earlier.changes),
    madeSheets: [...later.madeSheets, ...earlier.madeSheets],
    widened: [...later.widened, ...earlier.widened],
    resized: [...later.resized, ...earlier.resized],
    wholes: [...new Set([...later.wholes, ...earlier.wholes])],
  };
}

/** A cell that both have written goes straight from what the later run left to what stood before the earlier one. */
function joinChanges(later: readonly Change[], earlier: readonly Change[]): Change[] {
  if (!mayMeet(later, earlier)) return [...later, ...earlier];
  const written = new Set(earlier.flatMap((change) => placesOf(change)));
  const left = new Map<string, Change["from"][number][number]>();
  const cut = later.map((change) => ({
    ...change,
    to: change.to.map((line, r) =>
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

/** The batches of one run write different rows: their cells need not be compared one by one. */
function mayMeet(later: readonly Change[], earlier: readonly Change[]): boolean {
  const spans = [
    ...later.map((change) => ({ change, isLater: true })),
    ...earlier.map((change) => ({ change, isLater: false })),
  ];
  spans.sort((a, b) => a.change.row - b.change.row);
  /** By sheet: the row below all that one of them has written so far. */
  const below = { later: new Map<string, number>(), earlier: new Map<string, number>() };
  return spans.some(({ change: { sheet, row, to }, isLater }) => {
    const [own, other] = isLater ? [below.later, below.earlier] : [below.earlier, below.later];
    own.set(sheet, Math.max(own.get(sheet) ?? 0, row + to.length));
    return row < (other.get(sheet) ?? 0);
  });
}

function placesOf(change: Change): string[] {
  return change.to.flatMap((line, r) => line.flatMap((input, c) => (input === null ? [] : [keyOf(change, r, c)])));
}

function keyOf({ sheet, row, column }: Change, r: number, c: number): string {
  return `${sheet}\n${row + r}\n${column + c}`;
}
