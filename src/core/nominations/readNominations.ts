import type { Grid } from "../snapshot";
import { mapInSteps, type Steps } from "../steps";
import type { Layout } from "./layout";
import { Nomination } from "./nomination";
import { nominationReader, type Books } from "./nominationReader";

/** Reads the rows that hold nominations. */
export function readNominations(
  grid: Grid,
  layout: Layout,
  rows: readonly number[],
  books: Books,
): Steps<Nomination[]> {
  const reader = nominationReader(grid, layout, books);
  return mapInSteps(rows, (row) => new Nomination(reader, row));
}
