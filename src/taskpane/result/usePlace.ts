import { useState } from "react";
import { START, locate, placeOfPoint, placeOfRow, stepFrom, type Located, type Place } from "./place";
import type { Work } from "./work";

interface Places {
  located: Located | null;
  next: Place | null;
  previous: Place | null;
  goTo: (place: Place) => void;
}

/** Where somebody is in their work: it is kept over every new answer. */
export function usePlace(work: Work): Places {
  const [place, goTo] = useState(START);
  const located = locate(work, place);
  const shown = located && placeOf(work, located, place);
  // What comes in the stead of a point that is gone is known by its number.
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
