import type { Change } from "../core/changes/change";
import { bytesOfLines, LARGEST } from "./bytes";

/** Paths, properties and answers of one change, beside its texts. */
const BYTES_OF_CHANGE = 1_500;

/** As many changes at once as one request and one answer hold. */
export function packChanges(changes: readonly Change[]): Change[][] {
  const packs: Change[][] = [];
  let bytes = Infinity;
  for (const change of changes.flatMap(cut)) {
    const texts = change.to.map((line) =>
      line.map((input) => (typeof input === "object" ? (input?.formula ?? null) : input)),
    );
    const size = BYTES_OF_CHANGE + bytesOfLines(texts) + 2 * bytesOfLines(change.from);
    if (bytes + size > LARGEST) {
      packs.push([]);
      bytes = 0;
    }
    packs.at(-1)?.push(change);
    bytes += size;
  }
  return packs;
}

/** Rows of one change that are written at once. */
const MOST_ROWS = 1_000;

function cut(change: Change): Change[] {
  const { row, from, to, formats } = change;
  if (to.length <= MOST_ROWS) return [change];
  return Array.from({ length: Math.ceil(to.length / MOST_ROWS) }, (_, block) => {
    const rows = [block * MOST_ROWS, (block + 1) * MOST_ROWS] as const;
    return {
      ...change,
      row: row + rows[0],
      from: from.slice(...rows),
      to: to.slice(...rows),
      ...(formats === undefined ? {} : { formats: formats.slice(...rows) }),
    };
  });
}
