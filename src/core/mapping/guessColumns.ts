import { distance } from "fastest-levenshtein";
import { knownHeadings, OWN, type FieldId, type FieldName } from "../nominations/fields";
import { AwardBook } from "../plan/awardBook";
import type { Plan } from "../plan/plan";
import { strip } from "../text/fold";
import { nearest } from "../text/nearest";
import type { ListColumn } from "./listColumns";

/** What a person says that a list's columns are. */
export type ColumnChoices = ReadonlyMap<FieldId, number>;

/** Headings that are often used, but may mean something else: good enough to be proposed, never to be assumed. */
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

/** Proposals: what the add-in knows, what the cells below tell, then headings that are close. Each is one to be seen. */
export function guessColumns(columns: readonly ListColumn[], plan: Plan): ColumnChoices {
  const unknown = columns.filter(({ isChoosable, field }) => isChoosable && field === null);
  const guess = new Map<FieldId, number>();
  const taken = new Set<number>();
  for (const { field, column } of [...known(columns), ...byCells(unknown, plan), ...byHeadings(unknown)]) {
    if (guess.has(field) || taken.has(column.column)) continue;
    guess.set(field, column.column);
    taken.add(column.column);
  }
  return guess;
}

/** Two columns that are known as one field are no proposal. */
function known(columns: readonly ListColumn[]): Proposal[] {
  return columns.flatMap((column) => {
    const { field, isChoosable } = column;
    if (!isChoosable || field === null || field === "ordinal") return [];
    return columns.filter((item) => item.field === field).length === 1 ? [{ field, column }] : [];
  });
}

function byCells(columns: readonly ListColumn[], plan: Plan): Proposal[] {
  const awards = new AwardBook(plan);
  const isAward = (text: string) => awards.find(text) !== null;
  const isSubject = (text: string) => SUBJECT_WORDS.includes(strip(text));
  return columns.flatMap((column): Proposal[] => {
    if (mostly(column, isAward)) return [{ field: "award", column }];
    return mostly(column, isSubject) ? [{ field: "subject", column }] : [];
  });
}

function mostly({ examples }: ListColumn, holds: (text: string) => boolean): boolean {
  return examples.length > 0 && examples.filter(holds).length * 2 > examples.length;
}

/** The closest first. */
function byHeadings(columns: readonly ListColumn[]): Proposal[] {
  const isLeftOut: readonly FieldName[] = ["ordinal", ...OWN];
  const names = [
    ...knownHeadings(),
    ...USUAL.flatMap(([field, headings]) => headings.map((heading) => ({ heading, field }))),
  ].filter(({ field }) => !isLeftOut.includes(field));
  return columns
    .flatMap((column) =>
      names.flatMap(({ heading, field }) => {
        if (nearest(column.text, [heading]) === null) return [];
        return [{ field, column, far: distance(strip(column.text), strip(heading)) }];
      }),
    )
    .sort((a, b) => a.far - b.far);
}
