import type { PlanFaults } from "../plan/planFaults";
import { TABLES } from "../names";
import { cellInWords } from "../findings/finding";
import { openTable } from "../plan/tableReader";
import type { Criterion } from "../plan/plan";
import { tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { fold } from "../text/fold";
import { quote } from "../text/formatText";
import { FIELDS, headingOf, headingReader, OWN, type FieldId, type FieldName } from "./fields";

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
    if (text === null || meaning === null || text.isBlank || meaning.isBlank) continue;
    const isUnused = fold(meaning.text) === fold(UNUSED);
    const field = isUnused ? null : read(meaning.text);
    if (isUnused || (field !== null && isMappable(field))) mapping.set(fold(text.text), field);
    else {
      const facts = { where: cellInWords(meaning.place), value: quote(meaning.text), line: column };
      faults.add("choiceUnknown", meaning.place, { ...facts, choices: mappableHeadings(criteria) });
    }
  }
  return mapping;
}

/** Our own columns are found only by their headings. */
function isMappable(field: FieldId): boolean {
  return !(OWN as readonly FieldId[]).includes(field);
}

function mappableHeadings(criteria: readonly Criterion[]): string[] {
  const fields: readonly FieldName[] = FIELDS;
  return [...fields.filter(isMappable).map(headingOf), ...criteria.map(({ code }) => code), UNUSED];
}
