import { SEVERITIES, type Finding } from "../../findings/finding";

/**
 * The findings of each row and what the rules have found more, worst first, then by rule; a rule's own stay in its order.
 *
 * @param before by position of the nomination
 * @param found by rule
 * @param positions of the nominations by their row, as Excel counts it
 */
export function listFindings(
  before: readonly (readonly Finding[])[],
  found: readonly (readonly Finding[])[],
  positions: Uint32Array,
): (readonly Finding[])[] {
  const more = new Uint32Array(before.length);
  const positionOf = ({ row }: Finding) => positions[row ?? 0] ?? 0;
  for (const list of found) {
    for (const finding of list) {
      const index = positionOf(finding);
      more[index] = (more[index] ?? 0) + 1;
    }
  }
  // As long as they will be: lists that grow one by one are most of what a long list leaves to be collected.
  const lists = before.map((list, index) => (more[index] === 0 ? list : extended(list, more[index] ?? 0)));
  const filled = Uint32Array.from(before, ({ length }) => length);
  for (const list of found) {
    for (const finding of list) {
      const index = positionOf(finding);
      const length = filled[index] ?? 0;
      insertWorstFirst(lists[index] as Finding[], length, finding);
      filled[index] = length + 1;
    }
  }
  return lists;
}

function extended(list: readonly Finding[], by: number): Finding[] {
  const longer = new Array<Finding>(list.length + by);
  for (const [index, finding] of list.entries()) longer[index] = finding;
  return longer;
}

/** A row has few of them. */
function insertWorstFirst(list: Finding[], filled: number, finding: Finding): void {
  let index = filled;
  for (; index > 0 && comesBefore(finding, list[index - 1] as Finding); index--)
    list[index] = list[index - 1] as Finding;
  list[index] = finding;
}

function comesBefore(a: Finding, b: Finding): boolean {
  return a.severity === b.severity ? a.rule < b.rule : SEVERITIES.indexOf(a.severity) < SEVERITIES.indexOf(b.severity);
}
