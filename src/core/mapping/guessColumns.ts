import { distance } from "fastest-levenshtein";
import { FIELDS, knownHeadings, OWN, type FieldId, type FieldName } from "../nominations/fields";
import { AwardBook } from "../plan/awardBook";
import { UnitBook } from "../plan/readUnits";
import { strip } from "../text/fold";
import { nearest } from "../text/nearest";
import type { ListColumn } from "./listHeadings";
import type { ListSource } from "./listSource";

/** The columns of a list, as people chose them. */
export type ColumnChoices = ReadonlyMap<FieldId, number>;

/** Common but ambiguous headings: good enough for a suggestion, never used without an answer. */
const USUAL: readonly (readonly [FieldName, readonly string[]])[] = [
  ["award", ["Danh hiệu", "Khen thưởng", "Loại khen thưởng", "Đề nghị tặng"]],
  ["subject", ["Loại", "TT/CN", "Là TT hay CN", "Phân loại"]],
  ["nominee", ["Tên", "Tên CBCC", "Họ tên CBCC", "Họ và tên cán bộ", "Cán bộ", "Người được đề nghị", "Tên tập thể"]],
  ["unit", ["Bộ phận", "Phòng", "Nơi công tác", "Cơ quan", "Đơn vị đề nghị", "Phòng, ban"]],
  ["position", ["CV", "Chức vụ hiện nay"]],
  ["registeredOn", ["Ngày đk", "Ngày ĐKTĐ"]],
  ["achievement", ["Kết quả", "Kết quả công tác", "Nội dung", "Công trạng"]],
  ["report", ["Báo cáo", "BCTT"]],
];

const SUBJECT_WORDS = ["tap the", "ca nhan", "tt", "cn"];

interface Proposal {
  field: FieldId;
  column: ListColumn;
}

/** What identifies columns by their cells: the plan's awards, and the units if they are known. */
type Known = Pick<ListSource, "plan" | "units">;

/** The likeliest column of each field, as a suggestion. */
export function guessColumns(columns: readonly ListColumn[], known: Known): ColumnChoices {
  const guess = new Map<FieldId, number>();
  const taken = new Set<number>();
  for (const { field, column } of proposals(columns, known)) {
    if (guess.has(field) || taken.has(column.column)) continue;
    guess.set(field, column.column);
    taken.add(column.column);
  }
  return guess;
}

/** The columns that may be a field, the likeliest first, then all others in their order. */
export function likeliestFirst(columns: readonly ListColumn[], field: FieldId, known: Known): ListColumn[] {
  const likely = proposals(columns, known).flatMap((proposal) => (proposal.field === field ? [proposal.column] : []));
  return [...new Set([...likely, ...columns])];
}

/** Known headings first, then columns identified by their cells, then similar headings. */
function proposals(columns: readonly ListColumn[], source: Known): Proposal[] {
  const unknown = columns.filter(({ isChoosable, field }) => isChoosable && field === null);
  return [...known(columns), ...byCells(unknown, source), ...byHeadings(unknown)];
}

/** Two columns that are known as the same field are no suggestion. */
function known(columns: readonly ListColumn[]): Proposal[] {
  return columns.flatMap((column) => {
    const { field, isChoosable } = column;
    if (!isChoosable || field === null || field === "ordinal") return [];
    return columns.filter((item) => item.field === field).length === 1 ? [{ field, column }] : [];
  });
}

function byCells(columns: readonly ListColumn[], { plan, units }: Known): Proposal[] {
  const awards = new AwardBook(plan);
  const book = new UnitBook(units);
  const isAward = (text: string) => awards.find(text) !== null;
  const isSubject = (text: string) => SUBJECT_WORDS.includes(strip(text));
  const isUnit = (text: string) => book.find(text) !== null;
  return columns.flatMap((column): Proposal[] => {
    if (mostly(column, isAward)) return [{ field: "award", column }];
    if (mostly(column, isSubject)) return [{ field: "subject", column }];
    return mostly(column, isUnit) ? [{ field: "unit", column }] : [];
  });
}

function mostly({ examples }: ListColumn, holds: (text: string) => boolean): boolean {
  return examples.length > 0 && examples.filter(holds).length * 2 > examples.length;
}

/** The most similar first. */
function byHeadings(columns: readonly ListColumn[]): Proposal[] {
  const isLeftOut: readonly FieldName[] = ["ordinal", ...OWN];
  const known = FIELDS.map((field) => [field, knownHeadings(field)] as const);
  const names = [...known, ...USUAL]
    .flatMap(([field, headings]) => headings.map((heading) => ({ heading, field })))
    .filter(({ field }) => !isLeftOut.includes(field));
  return columns
    .flatMap((column) =>
      names.flatMap(({ heading, field }) => {
        if (nearest(column.text, [heading]) === null) return [];
        return [{ field, column, score: distance(strip(column.text), strip(heading)) }];
      }),
    )
    .sort((a, b) => a.score - b.score);
}
