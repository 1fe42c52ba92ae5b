import { type Cell, cellAt, tableNamed, type TableSnapshot, type WorkbookSnapshot, EMPTY } from "../cells/snapshot";
import { type FieldId, headingReader, HEADINGS } from "../nominations/fields";
import { headingKey } from "../text/fold";
import { TABLES } from "../names";
import type { Books } from "../nominations/nomination";
import { readSubject, readText, type TextReading } from "../nominations/readings";
import type { Subject } from "../plan/plan";
import type { Message } from "../findings/finding";
import { countOnLine, quote } from "../text/formatText";

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

/** An award that somebody received before: a row of `LichSu`. */
export interface EarlierAward {
  /** As written; "" when blank. */
  year: string;
  /** The plan's name of the award, or the text as written. */
  award: string;
  decision: string;
  subject: Subject | null;
  nominee: TextReading;
  /** Folded name of the resolved unit, or of the text; "" when blank. */
  unitKey: string;
  achievement: TextReading;
}

/** The rows of `LichSu`, which the Office types or pastes; none without the table. An error value counts as blank. */
export function readEarlierAwards(
  snapshot: WorkbookSnapshot,
  mapping: ReadonlyMap<string, FieldId | null>,
  { awards, units }: Pick<Books, "awards" | "units">,
): EarlierAward[] {
  const table = tableNamed(snapshot, TABLES.history);
  if (!table) return [];
  const columns = historyColumns(table, mapping);
  return bodyRows(table).flatMap((row) => {
    const cell = (field: HistoryField) => cellOf(table, row, columns.get(field));
    const text = (field: HistoryField, repeats = true) => readText(cell(field), { formulaZeroIsBlank: true, repeats });
    const nominee = text("nominee", false);
    if (nominee.state !== "filled") return [];
    const award = text("award");
    const unit = text("unit");
    const known = unit.state === "filled" ? units.findFolded(unit.folded) : null;
    return {
      year: text("year").text.trim(),
      award: (awards.findFolded(award.folded)?.group.name ?? award.text).trim(),
      decision: text("decision").text.trim(),
      subject: readSubject(text("subject").folded),
      nominee,
      unitKey: known === null ? unit.folded : units.keyOf(known),
      achievement: text("achievement", false),
    };
  });
}

/** The rows below its headings. */
export function bodyRows({ area, hasHeaders, hasTotals }: TableSnapshot): number[] {
  const first = area.row + (hasHeaders ? 1 : 0);
  const rows = area.rows - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0);
  return Array.from({ length: Math.max(0, rows) }, (_, index) => first + index);
}

function cellOf({ cells }: TableSnapshot, row: number, column: number | undefined): Cell {
  return column === undefined ? EMPTY : cellAt(cells, row, column);
}

/** "năm 2021, Giấy khen … (Quyết định số 12/QĐ-STTTT)" for each award that fits on a line; of the others, a count. */
export function listEarlier(awards: readonly EarlierAward[]): Message {
  const shown = awards.slice(0, countOnLine(awards, inVietnamese));
  const more = awards.length - shown.length;
  return {
    vi: [...shown.map(inVietnamese), ...(more > 0 ? [`và ${more} lần khác`] : [])].join("; "),
    en: [...shown.map(inEnglish), ...(more > 0 ? [`and ${more} more`] : [])].join("; "),
  };
}

function inVietnamese({ year, award, decision }: EarlierAward): string {
  const yearText = year === "" ? "chưa ghi năm" : `năm ${quote(year)}`;
  const awardText = award === "" ? "chưa ghi hình thức" : quote(award);
  return `${yearText}, ${awardText} (${decision === "" ? "chưa ghi số quyết định" : `Quyết định số ${numberOf(decision)}`})`;
}

function inEnglish({ year, award, decision }: EarlierAward): string {
  const yearText = year === "" ? "no year given" : quote(year);
  const awardText = award === "" ? "no award given" : quote(award);
  return `${yearText}, ${awardText} (${decision === "" ? "no decision given" : `Decision No. ${numberOf(decision)}`})`;
}

/** Some people write only the number, some "Quyết định số …". */
function numberOf(decision: string): string {
  return quote(decision.replace(/^(?:quyết định|qđ)\s*(?:số)?\s*:?\s*(?=\d)/iu, ""));
}
