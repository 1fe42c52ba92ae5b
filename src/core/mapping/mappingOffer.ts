import { distance } from "fastest-levenshtein";
import type { CheckedWorkbook } from "../checkWorkbook";
import { AwardBook } from "../plan/awardBook";
import { PlanFaults } from "../plan/tableReader";
import { readPlan } from "../plan/readPlan";
import type { Report } from "../report/report";
import { address, cellAt, tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { fold, strip } from "../text/fold";
import { nearest } from "../text/nearest";
import { headingCellRow, type Candidate } from "../nominations/candidates";
import { FIELDS, headingOf, knownHeadings, isOwnField, REQUIRED, type FieldName } from "../nominations/fields";
import { findSheet, type SheetSearch } from "../nominations/findSheet";
import { readMapping, type Mapping } from "../nominations/remembered";
import { TABLES } from "../names";
import { historyColumns, historyFieldOf, type HistoryField } from "../history/earlierAwards";

/** A column that the add-in looks for, and headings that may be it, nearest first. None is used without an answer. */
export interface MappingQuestion {
  heading: string;
  /** No heading is known for it, though some are similar; or several are. */
  kind: "missing" | "duplicated";
  choices: { cell: string; text: string }[];
}

export interface MappingOffer {
  sheet: string;
  /** The table of earlier awards when its headings are asked for; absent = the nominations. */
  table?: string;
  questions: MappingQuestion[];
}

/** What people can answer about unknown headings, those of the nominations first; null = nothing. */
export function mappingOffer(
  snapshot: WorkbookSnapshot,
  { sheetFindings }: Pick<Report, "sheetFindings">,
  checked: CheckedWorkbook | null,
  sheet?: string,
): MappingOffer | null {
  const isAsked = checked !== null || sheetFindings.some(({ rule }) => rule.startsWith("column-"));
  const plan = checked?.plan ?? (isAsked ? readPlan(snapshot, false, new PlanFaults()) : null);
  if (plan === null) return null;
  const candidate = checked?.sheet ?? searched(findSheet(snapshot, plan.criteria, new AwardBook(plan), sheet));
  if (candidate === null) return null;
  const mapping = readMapping(snapshot, plan.criteria, new PlanFaults());
  const questions = [...duplicated(candidate), ...missing(candidate, mapping)].filter(
    ({ choices }) => choices.length > 0,
  );
  if (questions.length > 0) return { sheet: candidate.sheet.name, questions };
  return checked === null ? null : historyQuestions(snapshot, mapping);
}

const searched = (search: SheetSearch): Candidate | null => search.found ?? search.nearest;

/** Headings with the same text can't be distinguished: they must be renamed before one can be chosen. */
function duplicated(candidate: Candidate): MappingQuestion[] {
  return [...candidate.layout.duplicated].flatMap(([field, columns]): MappingQuestion[] => {
    const choices = candidate.heading.headings.filter(({ column }) => columns.includes(column));
    const isDistinct = new Set(choices.map(({ text }) => fold(text))).size === choices.length;
    if (!isDistinct || isOwnField(field)) return [];
    return [
      { heading: headingOf(field), kind: "duplicated", choices: choices.map((item) => choiceOf(candidate, item)) },
    ];
  });
}

/** For the four required fields any unknown heading, for the others only similar ones. */
function missing(candidate: Candidate, mapping: Mapping): MappingQuestion[] {
  const known = new Set(candidate.heading.headings.map(({ field }) => field));
  const unknown = candidate.heading.headings.filter(({ field, text }) => field === null && !mapping.has(fold(text)));
  const required: readonly FieldName[] = REQUIRED;
  return FIELDS.filter((field) => !known.has(field) && !isOwnField(field) && field !== "ordinal").map((field) => {
    const choices = likelyFirst(unknown, field, required.includes(field)).map((item) => choiceOf(candidate, item));
    return { heading: headingOf(field), kind: "missing", choices };
  });
}

/** Headings that may be a field's, nearest first: those similar to its names, or any. */
function likelyFirst<T extends { text: string }>(headings: readonly T[], field: FieldName, isAny: boolean): T[] {
  const names = knownHeadings(field);
  return headings
    .filter(({ text }) => isAny || nearest(text, names) !== null)
    .map((item) => ({ item, score: Math.min(...names.map((name) => distance(strip(item.text), strip(name)))) }))
    .sort((a, b) => a.score - b.score)
    .map(({ item }) => item);
}

function choiceOf(candidate: Candidate, { column, text }: { column: number; text: string }) {
  return { cell: address(headingCellRow(candidate, column), column), text };
}

/** The columns of `LichSu` that the rules compare; without names a list is useless. */
const HISTORY_FIELDS = ["nominee", "subject", "unit", "achievement"] as const satisfies readonly HistoryField[];

/** What people can answer about the headings of a list that was pasted into `LichSu`; null = nothing. */
function historyQuestions(snapshot: WorkbookSnapshot, mapping: Mapping): MappingOffer | null {
  const table = tableNamed(snapshot, TABLES.history);
  if (!table?.hasHeaders) return null;
  const { area, cells, sheet } = table;
  const found = historyColumns(table, mapping);
  const unknown = Array.from({ length: area.columns }, (_, index) => area.column + index)
    .map((column) => ({ cell: address(area.row, column), text: cellAt(cells, area.row, column).text.trim() }))
    .filter(({ text }) => text !== "" && historyFieldOf(text, mapping) === null && !mapping.has(fold(text)));
  const questions = HISTORY_FIELDS.filter((field) => !found.has(field)).map((field): MappingQuestion => {
    const choices = likelyFirst(unknown, field, field === "nominee");
    return { heading: headingOf(field), kind: "missing", choices };
  });
  const answerable = questions.filter(({ choices }) => choices.length > 0);
  return answerable.length === 0 ? null : { sheet, table: TABLES.history, questions: answerable };
}
