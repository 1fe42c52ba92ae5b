import { cellAt, type Grid } from "../snapshot";
import type { Decision } from "./decision";
import { FINGERPRINT_PARTS, changedParts, isBlankPart } from "./fingerprint";
import { NewIds, isId } from "./ids";
import type { Layout } from "./layout";
import type { Nomination } from "./nomination";
import { rowsById, type SummaryTables } from "./summaryTables";

/**
 * Gives every nomination its id and its decision. An id stays with its nomination through sorting, inserting and
 * renaming; a copied row, and a row that became another nomination, get a new one; a nomination that comes back after
 * it was gone takes its former id.
 * @returns the rows without a nomination whose id must be removed, because a nomination holds it.
 */
export function settleIds(grid: Grid, layout: Layout, nominations: Nomination[], summary: SummaryTables): number[] {
  const column = layout.columnOf("id");
  const decisions = decisionsById(summary);
  const idAt = (row: number): string => {
    const text = column === undefined ? "" : cellAt(grid, row, column).text.trim();
    return isId(text) ? text : "";
  };

  const held = new Map<string, Nomination[]>();
  for (const nomination of nominations) {
    nomination.id = idAt(nomination.row);
    if (nomination.id !== "") append(held, nomination.id, nomination);
  }
  const idle = column === undefined ? [] : idleIds(layout, nominations, idAt);

  for (const [id, holders] of held) {
    if (holders.length < 2) continue;
    const keeper = keeperOf(holders, decisions.get(id) ?? null);
    for (const nomination of holders) if (nomination !== keeper) giveUp(nomination);
  }
  for (const nomination of nominations) {
    const decision = decisions.get(nomination.id);
    if (decision && isAnother(decision, nomination)) nomination.id = "";
  }
  takeBack(nominations, summary, decisions);

  const taken = new Set([...held.keys(), ...idle.map(({ id }) => id), ...decisions.keys()]);
  const ids = new NewIds(taken);
  for (const nomination of nominations) {
    if (nomination.id === "") nomination.id = ids.next(contentOf(nomination));
    else taken.add(nomination.id);
    nomination.decision = decisions.get(nomination.id) ?? null;
  }
  if (idle.length === 0) return [];
  const current = new Set(nominations.map((nomination) => nomination.id));
  return idle.filter(({ id }) => current.has(id)).map(({ row }) => row);
}

/** Ids on rows without a nomination. */
function idleIds({ firstDataRow, lastRow }: Layout, nominations: readonly Nomination[], idAt: (row: number) => string) {
  const rows = new Set(nominations.map((nomination) => nomination.row));
  const idle: { row: number; id: string }[] = [];
  for (let row = firstDataRow; row <= lastRow; row++) {
    if (!rows.has(row) && idAt(row) !== "") idle.push({ row, id: idAt(row) });
  }
  return idle;
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Of two decisions on one id that of the current list counts. */
function decisionsById({ current, former }: SummaryTables): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const table of [current, former]) {
    for (const [id, { decision }] of rowsById(table)) if (!decisions.has(id)) decisions.set(id, decision);
  }
  return decisions;
}

function giveUp(nomination: Nomination): void {
  nomination.copiedId = nomination.id;
  nomination.id = "";
}

/** The one that the Director saw, else the upper: the one place where the order of rows matters. */
function keeperOf(holders: readonly Nomination[], decision: Decision | null): Nomination | undefined {
  const seen = decision?.fingerprint;
  const same = seen ? holders.find(({ fingerprint }) => changedParts(seen, fingerprint).length === 0) : undefined;
  return same ?? holders[0];
}

/** Another nominee with another achievement, typed over a row that the Director has spoken about. */
function isAnother(decision: Decision, { fingerprint: now }: Nomination): boolean {
  const seen = decision.fingerprint;
  if (seen === null || (decision.verdict === "undecided" && decision.note === "")) return false;
  const changed = changedParts(seen, now);
  const bothBlank = isBlankPart(seen, "achievement") && isBlankPart(now, "achievement");
  return changed.includes("nominee") && (changed.includes("achievement") || bothBlank);
}

const IDENTITY = ["award", "subject", "nominee", "unit", "achievement"] as const;

/** A nomination without an id of its own, equal to exactly one that is gone, is that one again. */
function takeBack(nominations: Nomination[], summary: SummaryTables, decisions: Map<string, Decision>): void {
  const inUse = new Set(nominations.map((nomination) => nomination.id));
  const gone = goneByIdentity(summary, inUse);
  if (gone.size === 0) return;
  const claims = new Map<string, Nomination[]>();
  for (const nomination of nominations) {
    const decision = decisions.get(nomination.id) ?? null;
    if (decision !== null && (decision.verdict !== "undecided" || decision.note !== "")) continue;
    const [only, ...more] = gone.get(identityOf(nomination.fingerprint)) ?? [];
    if (only === undefined || more.length > 0) continue;
    append(claims, only, nomination);
  }
  for (const [id, [nomination, ...others]] of claims) {
    // Two rows that both could be it: neither is, and the decision stays where it is.
    if (!nomination || others.length > 0) continue;
    nomination.id = id;
    if (nomination.copiedId === id) nomination.copiedId = null;
  }
}

/**
 * Ids by what their nominations were, of all that will be in the former list when this run is done: else the next run
 * would find others there.
 */
function goneByIdentity({ current, former }: SummaryTables, inUse: ReadonlySet<string>): Map<string, string[]> {
  const gone = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const { id, decision } of [
    ...(current?.rows ?? []).filter(({ holdsHisWords }) => holdsHisWords),
    ...(former?.rows ?? []),
  ]) {
    if (id === "" || inUse.has(id) || seen.has(id)) continue;
    seen.add(id);
    if (decision.fingerprint !== null) append(gone, identityOf(decision.fingerprint), id);
  }
  return gone;
}

function identityOf(hashes: readonly string[]): string {
  return IDENTITY.map((part) => hashes[FINGERPRINT_PARTS.indexOf(part)]).join(" ");
}

/** What an id follows from: texts that differ in marks or spaces only may share one, the next free id is taken then. */
function contentOf({ award, subjectText, nominee, position, unitText, achievement }: Nomination): number[] {
  return [award, subjectText, nominee, position, unitText, achievement].map(({ skeleton }) => skeleton);
}
