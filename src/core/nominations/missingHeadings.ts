import { SUBJECT_NAMES } from "../plan/plan";
import { nearest } from "../text/nearest";
import { headingKey, strip } from "../text/fold";
import { listSheets, quote } from "../text/formatText";
import { address } from "../cells/snapshot";
import { cellInWords, type Finding, type Message, type Place } from "../findings/finding";
import { defineSheetRule, sheetFinding } from "../findings/rule";
import { headingCellRow, type Candidate } from "./candidates";
import { HEADINGS, REQUIRED, fieldByKey, knownHeadings, type FieldId, type FieldName } from "./fields";
import { subjectInName, type ListOfSubject } from "./findSheet";

const NOWHERE: Place = { sheet: null, cell: null, value: "" };

/** Why no sheet has all four required headings. */
export function missingHeadings(
  nearestCandidate: Candidate | null,
  withoutSubject: readonly ListOfSubject[],
): Finding[] {
  if (nearestCandidate === null || nearestCandidate.heading.required < 2) {
    const cols = REQUIRED.map((field) => HEADINGS[field]).join(", ");
    return [sheetFinding(headerMissing, "missing", NOWHERE, { cols })];
  }
  const { heading } = nearestCandidate;
  const present = new Set(heading.headings.map(({ field }) => field));
  return REQUIRED.filter((field) => !present.has(field)).map((field) =>
    field === "subject" && isOnSheet(nearestCandidate, withoutSubject)
      ? missingSubject(nearestCandidate, withoutSubject)
      : missingColumn(nearestCandidate, field),
  );
}

function isOnSheet({ sheet }: Candidate, lists: readonly ListOfSubject[]): boolean {
  return lists.some((list) => list.sheet === sheet.name);
}

/** Sheets named "Tập thể" and "Cá nhân": their lists have no column for the subject, because their names give it. */
function missingSubject(candidate: Candidate, lists: readonly ListOfSubject[]): Finding {
  const { name } = candidate.sheet;
  const subject = SUBJECT_NAMES[subjectInName(name) ?? "individual"];
  const others = lists.map(({ sheet }) => sheet).filter((sheet) => sheet !== name);
  const facts = { col: HEADINGS.subject, sheet: name, row: candidate.heading.row + 1, subject, others };
  return sheetFinding(columnMissing, "subjectInName", firstHeading(candidate), facts);
}

function missingColumn(candidate: Candidate, field: (typeof REQUIRED)[number]): Finding {
  const col = HEADINGS[field];
  const unknown = candidate.heading.headings.filter((heading) => heading.field === null);
  const combined = unknown.find(({ text }) => namesTwoFields(text, field));
  const close = unknown.find(({ text }) => nearest(text, knownHeadings(field)) !== null);
  const hint = combined ?? close;
  if (hint === undefined) {
    const place = firstHeading(candidate);
    const facts = { col, row: candidate.heading.row + 1, sheet: candidate.sheet.name };
    return sheetFinding(columnMissing, "missing", place, facts);
  }
  const cell = address(headingCellRow(candidate, hint.column), hint.column);
  const place = { sheet: candidate.sheet.name, cell, value: hint.text };
  const facts = { col, heading: quote(hint.text), where: cellInWords(place) };
  return sheetFinding(columnMissing, combined ? "combinedHeading" : "closeHeading", place, facts);
}

/**
 * "Chức vụ, đơn vị": parts of the heading, split at a comma, a slash or "và", name this field and another one. A known
 * heading may contain such a separator itself, so adjacent parts are also tried together.
 */
function namesTwoFields(text: string, field: FieldId): boolean {
  const pieces = strip(text)
    .split(/\s*[,;/&+\n]\s*|\sva\s/u)
    .map((piece) => headingKey(piece));
  const fields = new Set(
    pieces.flatMap((_, from) =>
      pieces.slice(from).flatMap((_piece, index) => {
        const together = pieces.slice(from, from + index + 1);
        return [together.join(""), together.join("va")].map(fieldByKey);
      }),
    ),
  );
  fields.delete(undefined);
  return fields.size > 1 && fields.has(field as FieldName);
}

function firstHeading(candidate: Candidate): Place {
  const { sheet, heading } = candidate;
  const first = heading.headings[0];
  if (first === undefined) return NOWHERE;
  return { sheet: sheet.name, cell: address(headingCellRow(candidate, first.column), first.column), value: first.text };
}

export const headerMissing = defineSheetRule({
  id: "header-missing",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  messages: {
    missing: ({ cols }: { cols: string }) => ({
      vi: `Không tìm thấy dòng tiêu đề bảng. Cần ít nhất các cột: ${cols}. Ghi các tiêu đề này trên một dòng, mỗi ô một tiêu đề, trong 30 dòng đầu của trang; nếu bảng dùng tên cột khác, chọn cột trong ngăn kết quả.`,
      en: `No heading row was found. At least these columns are needed: ${cols}. Write these headings in one row, one in each cell, within the first 30 rows of the sheet; if the list uses other names, choose its columns in the task pane.`,
    }),
  },
});

interface AtHeading {
  col: string;
  heading: string;
  /** Such as "D2, trang Đề nghị". */
  where: Message;
}

interface NamedSheet {
  col: string;
  row: number;
  sheet: string;
}

export const columnMissing = defineSheetRule({
  id: "column-missing",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  messages: {
    missing: ({ col, row, sheet }: NamedSheet) => ({
      vi: `Thiếu cột bắt buộc "${col}". Thêm tiêu đề "${col}" vào dòng ${row}, trang ${sheet}; nếu cột đã có dưới tên khác, chọn cột đó trong ngăn kết quả.`,
      en: `The required column "${col}" is missing. Add the heading "${col}" to row ${row}, sheet ${sheet}; if the column is there under another name, choose it in the task pane.`,
    }),
    closeHeading: ({ col, heading, where }: AtHeading) => ({
      vi: `Thiếu cột bắt buộc "${col}". Ô ${where.vi} ghi "${heading}": nếu đúng là cột này, sửa thành "${col}" hoặc chọn cột trong ngăn kết quả.`,
      en: `The required column "${col}" is missing. Cell ${where.en} reads "${heading}": if that is the column, change it to "${col}" or choose the column in the task pane.`,
    }),
    combinedHeading: ({ col, heading, where }: AtHeading) => ({
      vi: `Thiếu cột bắt buộc "${col}". Ô ${where.vi} ghi "${heading}", gộp hai nội dung: tách thành hai cột, trong đó có cột "${col}".`,
      en: `The required column "${col}" is missing. Cell ${where.en} reads "${heading}", which combines two things: split it into two columns, one of them "${col}".`,
    }),
    subjectInName: ({ col, row, sheet, subject, others }: NamedSheet & { subject: string; others: string[] }) => {
      const vi = `Thiếu cột bắt buộc "${col}". Thêm tiêu đề "${col}" vào dòng ${row}, trang ${sheet}, và ghi "${subject}" ở từng dòng.`;
      const en = `The required column "${col}" is missing. Add the heading "${col}" to row ${row}, sheet ${sheet}, and write "${subject}" in each row.`;
      if (others.length === 0) return { vi, en };
      return {
        vi: `${vi} Các trang khác cũng có danh sách: ${listSheets(others).vi}; mỗi lần chỉ kiểm tra một trang, nên gộp các danh sách vào một bảng.`,
        en: `${en} Other sheets hold lists too: ${listSheets(others).en}; only one sheet is checked at a time, so put the lists into one table.`,
      };
    },
  },
});
