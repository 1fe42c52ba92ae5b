import { changedParts, type Decision, type Hashes, isBlankPart, isFrozen, TRACE_PARTS } from "../decisions/decision";
import { rowsById, type DecisionList, type DecisionRow } from "../decisions/list";
import { groupBy } from "../groupBy";
import { cellAt, type Grid } from "../cells/snapshot";
import { NewIds, isId } from "./ids";
import type { Layout } from "./layout";
import type { Nomination } from "./nomination";

/** Ids that this run wrote over other ids by mistake, because rows had moved; each with the id that it replaced. */
export type ReplacedIds = ReadonlyMap<string, string>;

const NONE: ReplacedIds = new Map();

/**
 * Gives every nomination its id and its decision. An id follows its nomination through sorting, inserting and renaming.
 * A copied row, and a row in which another nomination was typed, get a new id. A nomination that was gone and comes
 * back gets its former id.
 * @returns the rows without a nomination whose id must be removed because a nomination has it.
 */
export function assignIds(
  grid: Grid,
  layout: Layout,
  nominations: readonly Nomination[],
  list: DecisionList | null,
  replaced = NONE,
): number[] {
  const column = layout.columnOf("id");
  const listed = rowsById(list);
  const idAt = (row: number): string => {
    const text = column === undefined ? "" : cellAt(grid, row, column).text.trim();
    return isId(text) ? (replaced.get(text) ?? text) : "";
  };
  for (const nomination of nominations) nomination.id = idAt(nomination.row);
  const held = new Set(nominations.map(({ id }) => id).filter((id) => id !== ""));
  const unused = column === undefined ? [] : unusedIds(layout, nominations, idAt);

  separateCopies(nominations, listed);
  separateOthers(nominations, listed);
  // A nomination that gets its former id back frees the one it had, which may be another's.
  while (reclaimIds(nominations, listed));

  const taken = new Set([
    ...held,
    ...unused.map(({ id }) => id),
    ...(list?.rows ?? []).map(({ id }) => id),
    // Still in the cells of rows that are to get their own ids back.
    ...replaced.keys(),
  ]);
  const ids = new NewIds(taken);
  for (const nomination of nominations) {
    if (nomination.id === "") nomination.id = ids.next(contentOf(nomination));
    nomination.decision = listed.get(nomination.id)?.decision ?? null;
  }
  if (unused.length === 0) return [];
  const current = new Set(nominations.map(({ id }) => id));
  return unused.filter(({ id }) => current.has(id)).map(({ row }) => row);
}

/** Ids in rows without a nomination. */
function unusedIds(
  { firstDataRow, lastRow }: Layout,
  nominations: readonly Nomination[],
  idAt: (row: number) => string,
) {
  const rows = new Set(nominations.map(({ row }) => row));
  const unused: { row: number; id: string }[] = [];
  for (let row = firstDataRow; row <= lastRow; row++) {
    if (!rows.has(row) && idAt(row) !== "") unused.push({ row, id: idAt(row) });
  }
  return unused;
}

type Listed = ReadonlyMap<string, DecisionRow>;

/** Of several rows with one id, such as a row and its copy, one keeps it. */
function separateCopies(nominations: readonly Nomination[], listed: Listed): void {
  for (const [id, holders] of groupBy(nominations, ({ id }) => id || null)) {
    if (holders.length < 2) continue;
    const keeper = keeperOf(holders, listed.get(id)?.decision ?? null);
    for (const nomination of holders) {
      if (nomination === keeper) continue;
      nomination.copiedId = id;
      nomination.id = "";
    }
  }
}

/** The row closest to what the Director saw: an equal nominee first, then the most equal parts, then the upper row. */
function keeperOf(holders: readonly Nomination[], decision: Decision | null): Nomination | undefined {
  if (decision?.trace.state !== "read") return holders[0];
  const { hashes: seen } = decision.trace;
  let best: { nomination: Nomination; nearness: number } | undefined;
  for (const nomination of holders) {
    const changed = changedParts(seen, nomination.hashes);
    const nearness = (changed.includes("nominee") ? 0 : TRACE_PARTS.length) + TRACE_PARTS.length - changed.length;
    if (best === undefined || nearness > best.nearness) best = { nomination, nearness };
  }
  return best?.nomination;
}

/** A row in which somebody typed another nomination over one that the Director wrote about gets a new id. */
function separateOthers(nominations: readonly Nomination[], listed: Listed): void {
  for (const nomination of nominations) {
    const decision = listed.get(nomination.id)?.decision;
    if (decision && isOtherNomination(decision, nomination.hashes)) nomination.id = "";
  }
}

function isOtherNomination(decision: Decision, now: Hashes): boolean {
  if (!isFrozen(decision) || decision.trace.state !== "read") return false;
  const { hashes: seen } = decision.trace;
  const changed = changedParts(seen, now);
  const bothBlank = isBlankPart(seen, "achievement") && isBlankPart(now, "achievement");
  return changed.includes("nominee") && (changed.includes("achievement") || bothBlank);
}

/**
 * A nomination without an id, or with one that the Director wrote nothing about, gets the id of a listed row back if it
 * equals exactly that row and the row's nomination is gone. If it also equals its own row, this happens only when the
 * Director wrote about the other row; otherwise two equal rows, one of them gone, would swap ids at every check.
 * @returns whether a nomination got one
 */
function reclaimIds(nominations: readonly Nomination[], listed: Listed): boolean {
  const inUse = new Set(nominations.map(({ id }) => id));
  const gone = groupBy([...listed.values()].filter(({ id }) => !inUse.has(id)).flatMap(withIdentity), ([key]) => key);
  if (gone.size === 0) return false;
  const claims = groupBy(
    nominations.flatMap((nomination) => {
      const ownRow = listed.get(nomination.id);
      if (ownRow?.hasDirectorValues) return [];
      const [found, ...more] = gone.get(identityOf(nomination.hashes)) ?? [];
      if (found === undefined || more.length > 0) return [];
      const [, row] = found;
      const equalsOwnRow = ownRow !== undefined && withIdentity(ownRow)[0]?.[0] === identityOf(nomination.hashes);
      return equalsOwnRow && !row.hasDirectorValues ? [] : [{ nomination, id: row.id }];
    }),
    ({ id }) => id,
  );
  // If two rows match, neither is chosen and the decision stays.
  const granted = [...claims].filter(([, { length }]) => length === 1);
  for (const [id, [claim]] of granted) {
    if (claim === undefined) continue;
    claim.nomination.id = id;
    if (claim.nomination.copiedId === id) claim.nomination.copiedId = null;
  }
  return granted.length > 0;
}

function withIdentity(row: DecisionRow): [key: string, row: DecisionRow][] {
  const { trace } = row.decision;
  return trace.state === "read" ? [[identityOf(trace.hashes), row]] : [];
}

const IDENTITY = (["award", "subject", "nominee", "unit", "achievement"] as const).map((part) =>
  TRACE_PARTS.indexOf(part),
);

function identityOf(hashes: Hashes): string {
  return IDENTITY.map((index) => hashes[index]).join(" ");
}

/** The content that an id is derived from. Texts that differ only in marks or spaces may share a hash. */
function contentOf({ award, subjectText, nominee, position, unitText, achievement }: Nomination): number[] {
  return [award, subjectText, nominee, position, unitText, achievement].map(({ skeleton }) => skeleton);
}
