/** A row that is written before the rest: with what it should hold, or with what another row still holds. */
export type EarlyRow = { row: number; from: "wanted" } | { row: number; from: "standing"; source: number };

/** A row of a list as it stands. */
export interface StandingRow {
  id: string;
  holdsHisWords: boolean;
}

/**
 * Which rows of a list must be written before the others, and in which order, so that whatever a row's own words say is
 * somewhere in the list after every single step: Excel may fail between any two. A row whose words move is written to
 * its new place before its old one is overwritten; where rows change places with each other, one of them is first set
 * aside on a row that holds no words.
 */
export function moveWords(standing: readonly StandingRow[], wantedIds: readonly string[]): EarlyRow[] {
  const placeOf = new Map(wantedIds.map((id, row) => [id, row]));
  const spoken = wordsById(standing);
  const moves = new Map([...spoken].flatMap(([id, row]) => (placeOf.has(id) ? [[row, placeOf.get(id) ?? row]] : [])));
  const places = new Set(moves.values());
  /** Rows whose words are nowhere else. */
  const only = new Set(moves.keys());
  for (const [row, place] of moves) if (row === place) moves.delete(row);
  const early: EarlyRow[] = [];
  const aside = new Set<number>();
  while (moves.size > 0) {
    const free = [...moves].filter(([, place]) => !only.has(place));
    for (const [row, place] of free) {
      early.push({ row: place, from: "wanted" });
      moves.delete(row);
      only.delete(row);
    }
    if (free.length > 0) continue;
    const source = [...moves.keys()].find((row) => only.has(row));
    const rows = Math.max(standing.length, wantedIds.length);
    const spare = Array.from({ length: rows }, (_, at) => rows - 1 - at).find(
      (row) => !only.has(row) && !places.has(row) && !aside.has(row),
    );
    if (source === undefined || spare === undefined) break;
    early.push({ row: spare, from: "standing", source });
    aside.add(spare);
    only.delete(source);
  }
  return early;
}

/** Rows that hold words, by id; of two with one id the upper. */
function wordsById(standing: readonly StandingRow[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const [row, { id, holdsHisWords }] of standing.entries())
    if (holdsHisWords && id !== "" && !rows.has(id)) rows.set(id, row);
  return rows;
}
