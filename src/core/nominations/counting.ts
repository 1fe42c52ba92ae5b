import type { Award } from "../plan/plan";
import type { Finding } from "../rules/finding";
import { withNamesakes } from "../rules/groups";
import type { Nomination } from "./nomination";

/** How the nominations of one award and subject stand against its quota. */
export interface Count {
  award: Award;
  /** All rows. */
  rows: Nomination[];
  /** Rows that are neither refused nor faulty. */
  countedRows: Nomination[];
  /** Distinct nominations among them. */
  counted: number;
  approvedRows: Nomination[];
}

/** The rules whose errors do not take a row out of the count: they are about the count itself, or about one key twice. */
const ASIDE: ReadonlySet<string> = new Set(["nomination-duplicated"]);

/** Counts by the plan's rows, in their order. `findings` are those of the first pass, by position. */
export function countByAward(
  awards: readonly Award[],
  nominations: readonly Nomination[],
  findings: readonly (readonly Finding[])[],
): Count[] {
  const counts = new Map<string, Count>(
    awards.map((award) => [award.code, { award, rows: [], countedRows: [], counted: 0, approvedRows: [] }]),
  );
  for (const [at, nomination] of nominations.entries()) {
    const count = nomination.category === null ? undefined : counts.get(nomination.category.code);
    if (count === undefined) continue;
    count.rows.push(nomination);
    const verdict = nomination.decision?.verdict;
    if (verdict === "approved") count.approvedRows.push(nomination);
    const isFaulty = (findings[at] ?? []).some(({ severity, rule }) => severity === "error" && !ASIDE.has(rule));
    if (verdict !== "refused" && !isFaulty) count.countedRows.push(nomination);
  }
  for (const count of counts.values()) count.counted = countDistinct(count.countedRows);
  return [...counts.values()];
}

/** Duplicates of one key count once, or as often as there are different positions given. */
function countDistinct(rows: readonly Nomination[]): number {
  const namesakes = withNamesakes(rows);
  return rows.length - namesakes.length + countAmong(namesakes);
}

function countAmong(rows: readonly Nomination[]): number {
  const positions = new Map<string, Set<string>>();
  let alone = 0;
  for (const { nominee, unitKey, position } of rows) {
    if (nominee.folded === "" || unitKey === "") {
      alone++;
      continue;
    }
    const key = `${nominee.folded}\n${unitKey}`;
    const given = positions.get(key) ?? new Set<string>();
    if (position.folded !== "") given.add(position.folded);
    positions.set(key, given);
  }
  let distinct = alone;
  for (const given of positions.values()) distinct += Math.max(1, given.size);
  return distinct;
}
