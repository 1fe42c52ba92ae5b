import { cellAt, type Grid } from "../snapshot";
import type { Decision } from "./decision";
import { FINGERPRINT_PARTS, changedParts, fingerprintOf, isBlankPart } from "./fingerprint";
import { isId, newId } from "./ids";
import type { Layout } from "./layout";
import type { Nomination } from "./nomination";
import { rowsById, type SummaryTables } from "./summaryTables";

/** Ids on rows that hold no nomination: kept, unless a nomination holds the same one. */
export interface SettledIds {
  /** Rows whose id must be removed. */
  removed: number[];
  /** Hashes of each nomination, in the order of the rows. */
  fingerprints: string[][];
}

/**
 * Gives every nomination its id and its decision. An id stays with its nomination through sorting, inserting and
 * renaming; a copied row, and a row that became another nomination, get a new one; a nomination that comes back after
 * it was gone takes its former id.
 */
export function settleIds(grid: Grid, layout: Layout, nominations: Nomination[], summary: SummaryTables): SettledIds {
  const column = layout.columnOf("id");
  const fingerprints = nominations.map(fingerprintOf);
  const decisions = decisionsById(summary);
  const idAt = (row: number): string => {
    const text = column === undefined ? "" : cellAt(grid, row, column).text.trim();
    return isId(text) ? text : "";
  };

  const held = new Map<string, number[]>();
  for (const [at, nomination] of nominations.entries()) {
    nomination.id = idAt(nomination.row);
    if (nomination.id !== "") append(held, nomination.id, at);
  }
  const idle = column === undefined ? [] : idleIds(layout, nominations, idAt);

  for (const [id, holders] of held) {
    const keeper = holders.length > 1 ? keeperOf(holders, decisions.get(id) ?? null, fingerprints) : holders[0];
    for (const at of holders) if (at !== keeper) giveUp(nominations[at], id);
  }
  for (const [at, nomination] of nominations.entries()) {
    const decision = decisions.get(nomination.id);
    if (decision && isAnother(decision, fingerprints[at] ?? [])) nomination.id = "";
  }
  takeBack(nominations, fingerprints, summary, decisions);

  const attempts = new Map<string, number>();
  const taken = new Set([...held.keys(), ...idle.map(({ id }) => id), ...decisions.keys()]);
  for (const nomination of nominations) {
    if (nomination.id === "") nomination.id = newId(contentOf(nomination), taken, attempts);
    taken.add(nomination.id);
    nomination.decision = decisions.get(nomination.id) ?? null;
  }
  const current = new Set(nominations.map((nomination) => nomination.id));
  return { removed: idle.filter(({ id }) => current.has(id)).map(({ row }) => row), fingerprints };
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

function giveUp(nomination: Nomination | undefined, id: string): void {
  if (nomination === undefined) return;
  nomination.copiedId = id;
  nomination.id = "";
}

/** The one that the Director saw, else the upper: the one place where the order of rows matters. */
function keeperOf(holders: number[], decision: Decision | null, fingerprints: string[][]): number | undefined {
  const seen = decision?.fingerprint;
  const same = seen ? holders.find((at) => changedParts(seen, fingerprints[at] ?? []).length === 0) : undefined;
  return same ?? holders[0];
}

/** Another nominee with another achievement, typed over a row that the Director has spoken about. */
function isAnother(decision: Decision, now: string[]): boolean {
  const seen = decision.fingerprint;
  if (seen === null || (decision.verdict === "undecided" && decision.note === "")) return false;
  const changed = changedParts(seen, now);
  const bothBlank = isBlankPart(seen, "achievement") && isBlankPart(now, "achievement");
  return changed.includes("nominee") && (changed.includes("achievement") || bothBlank);
}

const IDENTITY = ["award", "subject", "nominee", "unit", "achievement"] as const;

/** A nomination without an id of its own, equal to exactly one that was gone, is that one again. */
function takeBack(
  nominations: Nomination[],
  fingerprints: string[][],
  { former }: SummaryTables,
  decisions: Map<string, Decision>,
): void {
  const gone = new Map<string, string[]>();
  for (const { id, decision } of former?.rows ?? []) {
    if (id === "" || decision.fingerprint === null) continue;
    const key = identityOf(decision.fingerprint);
    append(gone, key, id);
  }
  if (gone.size === 0) return;
  const inUse = new Set(nominations.map((nomination) => nomination.id));
  const claims = new Map<string, number[]>();
  for (const [at, nomination] of nominations.entries()) {
    const decision = decisions.get(nomination.id) ?? null;
    if (decision !== null && (decision.verdict !== "undecided" || decision.note !== "")) continue;
    const [only, ...more] = gone.get(identityOf(fingerprints[at] ?? [])) ?? [];
    if (only === undefined || more.length > 0 || inUse.has(only)) continue;
    append(claims, only, at);
  }
  for (const [id, [at, ...others]] of claims) {
    const nomination = at === undefined ? undefined : nominations[at];
    // Two rows that both could be it: neither is, and the decision stays where it is.
    if (nomination && others.length === 0) nomination.id = id;
  }
}

function identityOf(hashes: readonly string[]): string {
  return IDENTITY.map((part) => hashes[FINGERPRINT_PARTS.indexOf(part)]).join(" ");
}

function contentOf({ award, subjectText, nominee, position, unitKey, achievement }: Nomination): string {
  const who = `${award.folded}\n${subjectText.folded}\n${nominee.folded}\n${position.folded}`;
  return `${who}\n${unitKey}\n${achievement.folded}`;
}
