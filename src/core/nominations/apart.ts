import { tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { TABLES } from "../names";
import { readTable } from "../plan/tableReader";
import { trim } from "../text/whitespace";
import { isId } from "./ids";

/** The columns of the table of pairs that are no duplicates. */
export const APART_HEADINGS = ["Mã đề nghị", "Mã đề nghị khác"] as const;

type Identified = Readonly<{ id: string }>;

/** Pairs of nominations that are no duplicates, in either order. */
export class Apart {
  private readonly byId = new Map<string, Set<string>>();

  constructor(pairs: Iterable<readonly [string, string]> = []) {
    for (const [first, other] of pairs) {
      this.othersOf(first).add(other);
      this.othersOf(other).add(first);
    }
  }

  /** Whether a nomination is in any pair. */
  knows({ id }: Identified): boolean {
    return this.byId.has(id);
  }

  has({ id }: Identified, other: Identified): boolean {
    return this.byId.get(id)?.has(other.id) === true;
  }

  private othersOf(id: string): Set<string> {
    const others = this.byId.get(id) ?? new Set<string>();
    this.byId.set(id, others);
    return others;
  }
}

/** The pairs of `KhongTrung`; none without the table or one of its columns. Rows that are not two ids are ignored. */
export function readApart(snapshot: WorkbookSnapshot): Apart {
  const table = tableNamed(snapshot, TABLES.apart);
  if (!table) return new Apart();
  const { rows, doubled } = readTable(table, APART_HEADINGS, []);
  if (doubled.length > 0) return new Apart();
  return new Apart(
    rows.flatMap((row): [string, string][] => {
      const [first, other] = APART_HEADINGS.map((heading) => trim(row(heading)?.text ?? ""));
      return first !== undefined && other !== undefined && isId(first) && isId(other) ? [[first, other]] : [];
    }),
  );
}
