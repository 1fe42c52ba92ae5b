import type { ListRow } from "./directorList";
import type { ListRowState, Outcome, Plan, ReferenceList, ReferenceRow } from "./types";

export const outcomes: Outcome[] = ["invalid", "incomplete", "uncheckable", "review", "valid"];

/** No row moves: existing rows show the state of their nomination, new nominations follow. */
export function listAfter(list: ListRow[], rows: ReferenceRow[], plan: Plan): ReferenceList {
  const known = list.map(({ id }) => id);
  return {
    rows: list.map((row) => ({ row, state: stateOf(row, rows) })),
    appended: inPlanOrder(
      rows.filter(({ id }) => id === null || !known.includes(id)),
      plan,
    ).map(({ row }) => row),
  };
}

function stateOf({ id, counts }: ListRow, rows: ReferenceRow[]): ListRowState {
  if (id === null) return "own";
  if (!counts) return "same id";
  return rows.find((row) => row.id === id)?.outcome ?? "withdrawn";
}

/** By award and subject, unknown ones last, in each the best outcome first. */
function inPlanOrder(rows: ReferenceRow[], { awards }: Plan): ReferenceRow[] {
  const group = ({ award }: ReferenceRow) =>
    award === null ? Infinity : awards.findIndex(({ code }) => code === award);
  const rank = ({ outcome }: ReferenceRow) => outcomes.indexOf(outcome);
  const byGroup = (item: ReferenceRow, other: ReferenceRow) =>
    group(item) === group(other) ? 0 : group(item) - group(other);
  return rows.toSorted((item, other) => byGroup(item, other) || rank(other) - rank(item) || item.row - other.row);
}
