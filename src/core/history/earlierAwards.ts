import { cellAt, tableNamed, type Cell, type TableSnapshot, type WorkbookSnapshot } from "../cells/snapshot";
import { TABLES } from "../names";
import type { FieldId } from "../nominations/fields";
import type { Books } from "../nominations/nominationReader";
import { readSubject, readText, type TextReading } from "../nominations/readings";
import type { Subject } from "../plan/plan";
import { historyColumns, type HistoryField } from "./historyColumns";
import type { Message } from "../findings/finding";
import { quote, SHOWN } from "../text/formatText";

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

const NOTHING: Cell = { kind: "empty", value: "", text: "", hasFormula: false };

function cellOf({ cells }: TableSnapshot, row: number, column: number | undefined): Cell {
  return column === undefined ? NOTHING : cellAt(cells, row, column);
}

/** "năm 2021, Giấy khen … (Quyết định số 12/QĐ-STTTT)" for each award; after five, only a count. */
export function listEarlier(awards: readonly EarlierAward[]): Message {
  const shown = awards.slice(0, SHOWN);
  const more = awards.length - shown.length;
  return {
    vi: [...shown.map(inVietnamese), ...(more > 0 ? [`và ${more} lần khác`] : [])].join("; "),
    en: [...shown.map(inEnglish), ...(more > 0 ? [`and ${more} more`] : [])].join("; "),
  };
}

function inVietnamese({ year, award, decision }: EarlierAward): string {
  const when = year === "" ? "chưa ghi năm" : `năm ${quote(year)}`;
  const awardText = award === "" ? "chưa ghi hình thức" : quote(award);
  return `${when}, ${awardText} (${decision === "" ? "chưa ghi số quyết định" : `Quyết định số ${numberOf(decision)}`})`;
}

function inEnglish({ year, award, decision }: EarlierAward): string {
  const when = year === "" ? "no year given" : quote(year);
  const awardText = award === "" ? "no award given" : quote(award);
  return `${when}, ${awardText} (${decision === "" ? "no decision given" : `Decision No. ${numberOf(decision)}`})`;
}

/** Some people write only the number, some "Quyết định số …". */
function numberOf(decision: string): string {
  return quote(decision.replace(/^(?:quyết định|qđ)\s*(?:số)?\s*:?\s*(?=\d)/iu, ""));
}
