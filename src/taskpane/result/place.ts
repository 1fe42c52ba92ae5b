import type { Finding } from "../../core/findings/finding";
import type { Point, Work, WorkRow } from "./work";
import { useState } from "react";

/** The user's place in the work: a row, a finding on it, and how many points come before it. */
export interface Place {
  id: string;
  row: number | null;
  /** null = the row as a whole. */
  finding: Pick<Finding, "rule" | "field" | "cell" | "sheet"> | null;
  index: number;
}

export interface Located {
  workRow: WorkRow;
  /** The finding that is open; null = none. */
  finding: Finding | null;
  /** Its index among the points; -1 = it is not among them. */
  index: number;
}

export const START: Place = { id: "", row: null, finding: null, index: 0 };

export const placeOfPoint = ({ row, finding }: Point, index: number): Place => ({
  id: row?.id ?? "",
  row: row?.row ?? null,
  finding,
  index,
});

export const placeOfRow = ({ row, todo, waiting }: WorkRow, index: number): Place => ({
  id: row?.id ?? "",
  row: row?.row ?? null,
  finding: (todo[0] ?? waiting[0])?.finding ?? null,
  index,
});

/**
 * Finds a place again after the findings have changed: the same finding, another one about the same column, another one
 * of the row, or the point that now has its index.
 */
export function locate(work: Work, place: Place): Located | null {
  const workRow = rowOf(work, place);
  const { finding } = place;
  if (workRow !== null) {
    const open = finding === null ? (workRow.todo[0]?.finding ?? null) : findingOf(workRow, finding);
    if (open !== null || finding === null) return locatedAt(work, workRow, open);
  }
  const point = work.points[Math.min(place.index, work.points.length - 1)];
  const next = point === undefined ? undefined : work.rows.find(({ row }) => row === point.row);
  if (point !== undefined && next !== undefined) return locatedAt(work, next, point.finding);
  return workRow === null ? null : locatedAt(work, workRow, null);
}

function locatedAt({ points }: Work, workRow: WorkRow, finding: Finding | null): Located {
  return { workRow, finding, index: points.findIndex((point) => point.finding === finding) };
}

function rowOf({ rows }: Work, { id, row, finding }: Place): WorkRow | null {
  if (row === null) return finding === null ? null : (rows.find((each) => each.row === null) ?? null);
  const byId = id === "" ? undefined : rows.find((each) => each.row?.id === id);
  return byId ?? rows.find((each) => each.row?.row === row) ?? null;
}

function findingOf({ todo, waiting }: WorkRow, wanted: NonNullable<Place["finding"]>): Finding | null {
  const all = [...todo, ...waiting].map(({ finding }) => finding);
  const isSame = ({ rule, field }: Finding) => rule === wanted.rule && field === wanted.field;
  const found =
    all.find((finding) => isSame(finding) && finding.cell === wanted.cell) ??
    all.find(isSame) ??
    todo.find(({ finding }) => finding.field === wanted.field)?.finding ??
    todo[0]?.finding;
  return found ?? null;
}

/** The point before or after a place; null = there is none. */
export function stepFrom(work: Work, located: Located | null, by: 1 | -1): Place | null {
  let index = (located?.index ?? -1) + by;
  if (located !== null && located.index < 0) {
    const row = located.workRow.row?.row ?? 0;
    const after = work.points.findIndex((point) => (point.row?.row ?? 0) > row);
    index = by > 0 ? after : (after < 0 ? work.points.length : after) - 1;
  }
  const point = work.points[index];
  return point === undefined ? null : placeOfPoint(point, index);
}

interface Places {
  located: Located | null;
  next: Place | null;
  previous: Place | null;
  goTo: (place: Place) => void;
}

/** The user's place in the work, which is kept when there is a new result. */
export function usePlace(work: Work): Places {
  const [place, goTo] = useState(START);
  const located = locate(work, place);
  const shown = located && placeOf(work, located, place);
  // If a point is gone, the one that now has its index replaces it.
  if (shown !== null && !isSame(shown, place)) goTo(shown);
  return { located, next: stepFrom(work, located, 1), previous: stepFrom(work, located, -1), goTo };
}

function placeOf({ points }: Work, { workRow, finding, index }: Located, before: Place): Place {
  const point = points[index];
  if (point !== undefined) return placeOfPoint(point, index);
  return { ...placeOfRow(workRow, before.index), finding };
}

function isSame(a: Place, b: Place): boolean {
  const [first, other] = [a.finding, b.finding];
  return (
    a.id === b.id &&
    a.row === b.row &&
    a.index === b.index &&
    first?.rule === other?.rule &&
    first?.field === other?.field &&
    first?.cell === other?.cell
  );
}
