import { cellAt, type TableSnapshot } from "../cells/snapshot";
import { HEADINGS, headingReader, type FieldId } from "../nominations/fields";
import { headingKey } from "../text/fold";

/** The columns of the table of earlier awards, as the add-in writes them. */
export const HISTORY_HEADINGS = {
  year: "Năm",
  award: "Hình thức",
  subject: HEADINGS.subject,
  nominee: HEADINGS.nominee,
  unit: HEADINGS.unit,
  decision: "Số quyết định",
  achievement: HEADINGS.achievement,
} as const;

export type HistoryField = keyof typeof HISTORY_HEADINGS;

/** Columns that only lists of awards have, under their usual headings. */
const OTHER_HEADINGS: Partial<Record<HistoryField, readonly string[]>> = {
  year: ["Năm khen thưởng", "Năm khen", "Năm tặng"],
  decision: ["Quyết định", "Quyết định số", "Số QĐ", "Số quyết định khen thưởng", "Số, ngày quyết định"],
};

const OWN_KEYS = new Map(
  (["year", "decision"] as const).flatMap((field) =>
    [HISTORY_HEADINGS[field], ...(OTHER_HEADINGS[field] ?? [])].map((heading) => [headingKey(heading), field] as const),
  ),
);

/**
 * Finds the columns of `LichSu`. Headings are read like those of nominations, with other wordings and the answers that
 * people gave, so that a list of an earlier year can be pasted unchanged. A column that occurs twice is not read.
 */
export function historyColumns(
  { area, cells, hasHeaders }: TableSnapshot,
  mapping: ReadonlyMap<string, FieldId | null>,
): Map<HistoryField, number> {
  const found = new Map<HistoryField, number[]>();
  for (let column = area.column; hasHeaders && column < area.column + area.columns; column++) {
    const { text } = cellAt(cells, area.row, column);
    const field = historyFieldOf(text, mapping);
    if (field === null || !isHistoryField(field)) continue;
    found.set(field, [...(found.get(field) ?? []), column]);
  }
  return new Map(
    [...found].flatMap(([field, [column, ...others]]) =>
      column === undefined || others.length > 0 ? [] : [[field, column] as const],
    ),
  );
}

/** The meaning of a heading in `LichSu`, including columns that are not read; null = unknown. */
export function historyFieldOf(
  text: string,
  mapping: ReadonlyMap<string, FieldId | null>,
): HistoryField | FieldId | null {
  return OWN_KEYS.get(headingKey(text)) ?? headingReader([], mapping)(text);
}

function isHistoryField(field: string): field is HistoryField {
  return field in HISTORY_HEADINGS;
}
