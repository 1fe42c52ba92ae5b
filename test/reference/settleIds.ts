import type { ListRow } from "./directorList";
import { partNames, type Parts } from "./fingerprint";

export interface Holder {
  row: number;
  parts: Parts;
  /** The id that its cell holds. */
  held: string | null;
}

export interface Settled {
  /** null: it gets a new one. */
  id: string | null;
  copied: boolean;
}

/** Which id each data row has after a run. */
export function settleIds(holders: Holder[], list: ListRow[]): Map<number, Settled> {
  const rowOf = (id: string | null) => list.find((item) => item.counts && item.id === id);
  const settled = new Map<number, Settled>();
  for (const holder of holders) {
    const best = bestHolder(holders, holder.held, rowOf(holder.held)?.parts ?? null);
    const keeps = holder === best && !isOtherNomination(holder.parts, rowOf(holder.held));
    settled.set(holder.row, { id: keeps ? holder.held : null, copied: holder.held !== null && holder !== best });
  }
  // A row that takes an id back loses the one it had, which another may then take.
  for (let returned = returnedIds(holders, settled, list); returned.length > 0;) {
    for (const [row, id] of returned) settled.get(row)!.id = id;
    returned = returnedIds(holders, settled, list);
  }
  return settled;
}

/** Of the rows with one id, the nearest to its fingerprint; on a tie the upper. */
function bestHolder(holders: Holder[], id: string | null, mark: Parts | null): Holder | undefined {
  const nearness = ({ parts }: Holder) => {
    if (!mark) return 0;
    const equal = partNames.filter((name) => parts[name] === mark[name]);
    return (equal.includes("nominee") ? 100 : 0) + equal.length;
  };
  const same = holders.filter(({ held }) => id !== null && held === id);
  return same.toSorted((a, b) => nearness(b) - nearness(a) || a.row - b.row)[0];
}

/** Another nomination typed over one that was decided or noted on. */
function isOtherNomination(parts: Parts, row: ListRow | undefined): boolean {
  if (!row?.parts || (row.decision === "undecided" && !row.noted)) return false;
  const mark = row.parts;
  const bothBlank = parts.achievement === "" && mark.achievement === "";
  return parts.nominee !== mark.nominee && (parts.achievement !== mark.achievement || bothBlank);
}

const comparedParts = ["award", "subject", "nominee", "unit", "achievement"] as const;

function returnedIds(holders: Holder[], settled: Map<number, Settled>, list: ListRow[]): [number, string][] {
  const held = new Set([...settled.values()].map(({ id }) => id));
  const free = list.filter((row) => row.counts && row.id !== null && row.parts && !held.has(row.id));
  const isTouched = (id: string) => list.some((row) => row.counts && row.id === id && row.touched);
  const takers = holders.filter(({ row }) => {
    const id = settled.get(row)?.id ?? null;
    return id === null || !isTouched(id);
  });
  const isEqual = (taker: Holder, row: ListRow) =>
    comparedParts.every((name) => taker.parts[name] === row.parts?.[name]);
  // If it equals two untouched rows, neither is better, and every run would swap them.
  const equalsItsOwn = (taker: Holder) =>
    list.some((row) => row.counts && row.id !== null && row.id === settled.get(taker.row)?.id && isEqual(taker, row));
  const takes = (taker: Holder, row: ListRow) => isEqual(taker, row) && (row.touched || !equalsItsOwn(taker));
  return takers.flatMap((taker): [number, string][] => {
    const rows = free.filter((row) => isEqual(taker, row));
    const only = rows[0];
    if (!only?.id || rows.length > 1 || !takes(taker, only)) return [];
    return takers.some((other) => other !== taker && takes(other, only)) ? [] : [[taker.row, only.id]];
  });
}
