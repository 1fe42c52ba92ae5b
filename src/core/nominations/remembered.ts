import { openTable, type PlanFaults, readTable } from "../plan/tableReader";
import { TABLES } from "../names";
import { cellInWords } from "../findings/finding";
import type { Criterion } from "../plan/plan";
import { tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { fold, headingKey } from "../text/fold";
import { quote } from "../text/formatText";
import { fieldByKey, type FieldId, headingReader, isOwnField } from "./fields";
import { trim } from "../text/whitespace";
import { isId } from "./ids";

export const MAPPING_HEADINGS = ["Tiêu đề trong bảng", "Cột"] as const;

/** Used instead of a field: the add-in does not read the column. */
export const UNUSED = "Không dùng";

/** What people answered that a heading means, by its folded text; null = not read. Takes precedence over everything. */
export type Mapping = ReadonlyMap<string, FieldId | null>;

export const NO_MAPPING: Mapping = new Map();

/** The mapping of a workbook; empty without the table `AnhXaCot`. Unknown columns are added to `faults`. */
export function readMapping(
  snapshot: WorkbookSnapshot,
  criteria: readonly Criterion[],
  faults: PlanFaults,
): Map<string, FieldId | null> {
  const mapping = new Map<string, FieldId | null>();
  const found = tableNamed(snapshot, TABLES.mapping);
  if (!found) return mapping;
  const [own, column] = MAPPING_HEADINGS;
  const read = headingReader(criteria);
  for (const row of openTable(found, MAPPING_HEADINGS, [], faults).rows) {
    const text = row(own);
    const meaning = row(column);
    if (text === null || meaning === null || text.isBlank || meaning.isBlank || isOwnHeading(text.text)) continue;
    const isUnused = fold(meaning.text) === fold(UNUSED);
    const field = isUnused ? null : read(meaning.text);
    if (isUnused || (field !== null && isMappable(field))) mapping.set(fold(text.text), field);
    else {
      faults.add("meaningUnknown", meaning.place, {
        where: cellInWords(meaning.place),
        value: quote(meaning.text),
        unused: UNUSED,
      });
    }
  }
  return mapping;
}

/** Always our own column: otherwise every check would add it again. */
function isOwnHeading(text: string): boolean {
  const field = fieldByKey(headingKey(text));
  return field !== undefined && isOwnField(field);
}

/** Our own columns are found only by their headings. */
const isMappable = (field: FieldId): boolean => !isOwnField(field);

/** The columns of the table of pairs that are no duplicates. */
export const NOT_DUPLICATE_HEADINGS = ["Mã đề nghị", "Mã đề nghị khác"] as const;

type Identified = Readonly<{ id: string }>;

/** Pairs of nominations that are no duplicates, in either order. */
export class NotDuplicates {
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
export function readNotDuplicates(snapshot: WorkbookSnapshot): NotDuplicates {
  const table = tableNamed(snapshot, TABLES.notDuplicates);
  if (!table) return new NotDuplicates();
  const { rows, duplicated } = readTable(table, NOT_DUPLICATE_HEADINGS, []);
  if (duplicated.length > 0) return new NotDuplicates();
  return new NotDuplicates(
    rows.flatMap((row): [string, string][] => {
      const [first, other] = NOT_DUPLICATE_HEADINGS.map((heading) => trim(row(heading)?.text ?? ""));
      return first !== undefined && other !== undefined && isId(first) && isId(other) ? [[first, other]] : [];
    }),
  );
}
