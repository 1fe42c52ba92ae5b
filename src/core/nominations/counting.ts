import type { Award } from "../plan/plan";
import type { Finding } from "../findings/finding";
import type { Nomination } from "./nomination";
import { withSimilarNamesInUnit } from "./similarNominations";

/** The nominations of one award and subject compared with its quota. */
export interface Count {
  award: Award;
  /** All rows. */
  rows: Nomination[];
  /** Rows that are neither rejected nor invalid. */
  countedRows: Nomination[];
  /** Distinct nominations among them. */
  counted: number;
  approvedRows: Nomination[];
}

/** Rules whose errors do not exclude a row from the count: they are about the count itself, or about duplicates. */
const NOT_EXCLUDING: ReadonlySet<string> = new Set(["nomination-duplicated"]);

/** Counts by the plan's rows, in their order. `findings` are those of the first pass, by position. */
export function countByAward(
  awards: readonly Award[],
  nominations: readonly Nomination[],
  findings: readonly (readonly Finding[])[],
): Count[] {
  const counts = new Map<string, Count>(
    awards.map((award) => [award.code, { award, rows: [], countedRows: [], counted: 0, approvedRows: [] }]),
  );
  nominations.forEach((nomination, index) => {
    const count = nomination.category === null ? undefined : counts.get(nomination.category.code);
    if (count === undefined) return;
    count.rows.push(nomination);
    const verdict = nomination.decision?.verdict;
    if (verdict === "approved") count.approvedRows.push(nomination);
    const isFaulty =
      findings[index]?.some(({ severity, rule }) => severity === "error" && !NOT_EXCLUDING.has(rule)) ?? false;
    if (verdict !== "refused" && !isFaulty) count.countedRows.push(nomination);
  });
  const similar = new Set(withSimilarNamesInUnit(nominations));
  for (const count of counts.values()) count.counted = countDistinct(count.countedRows, similar);
  return [...counts.values()];
}

/** Duplicates count once, or as often as there are different positions. */
function countDistinct(rows: readonly Nomination[], similar: ReadonlySet<Nomination>): number {
  const positions = new Map<string, Set<string>>();
  let distinct = 0;
  for (const nomination of rows) {
    const { nominee, unitKey, position } = nomination;
    if (unitKey === "" || !similar.has(nomination)) {
      distinct++;
      continue;
    }
    const key = `${nominee.folded}\n${unitKey}`;
    const given = positions.get(key) ?? new Set<string>();
    if (position.folded !== "") given.add(position.folded);
    positions.set(key, given);
  }
  for (const given of positions.values()) distinct += Math.max(1, given.size);
  return distinct;
}
