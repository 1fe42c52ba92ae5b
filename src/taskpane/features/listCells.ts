const MOST_NAMED = 8;

/** The first addresses, and how many more there are. */
export function listCells(
  cells: readonly string[],
  more: (cells: string, others: number) => string,
  separator = ", ",
): string {
  const named = cells.slice(0, MOST_NAMED).join(separator);
  return cells.length > MOST_NAMED ? more(named, cells.length - MOST_NAMED) : named;
}
