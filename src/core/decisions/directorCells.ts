import type { Input } from "../changes/change";
import { readVerdict, type Verdict } from "./decision";

/** The Director's two cells of a row of the list. */
export type DirectorCell = "Ý kiến Giám đốc" | "Ghi chú của Giám đốc";

export const DIRECTOR_CELLS: readonly DirectorCell[] = ["Ý kiến Giám đốc", "Ghi chú của Giám đốc"];

export type DirectorCells = Readonly<Record<DirectorCell, Input>>;

/** A number is known by the text of its digits too; a formula only by itself. */
export function sameInput(a: Input, b: Input): boolean {
  if (typeof a === "object" || typeof b === "object")
    return typeof a === "object" && typeof b === "object" && a.formula === b.formula;
  return String(a) === String(b);
}

export const sameCells = (a: DirectorCells, b: DirectorCells): boolean =>
  DIRECTOR_CELLS.every((column) => sameInput(a[column], b[column]));

/** The cells of one that the other does not hold already. */
export function cellsToWrite(from: DirectorCells, to: DirectorCells): Partial<DirectorCells> {
  return Object.fromEntries(
    DIRECTOR_CELLS.filter((column) => !sameInput(from[column], to[column])).map((column) => [column, to[column]]),
  );
}

/** What an opinion says; a formula is one that can't be read. */
export function verdictOf({ "Ý kiến Giám đốc": opinion }: DirectorCells): Verdict {
  return typeof opinion === "object" ? "unreadable" : readVerdict(String(opinion));
}

/** By id the place of the row that counts: of two rows with one id the first with a decision, else the first. */
export function countingRows(rows: readonly { id: string; cells: DirectorCells }[]): Map<string, number> {
  const places = new Map<string, number>();
  const decided = new Set<string>();
  for (const [index, { id, cells }] of rows.entries()) {
    const isDecided = verdictOf(cells) !== "undecided";
    if (id === "" || decided.has(id) || (places.has(id) && !isDecided)) continue;
    places.set(id, index);
    if (isDecided) decided.add(id);
  }
  return places;
}
