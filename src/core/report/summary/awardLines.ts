import type { CheckedWorkbook } from "../../checkWorkbook";
import { SUBJECT_NAMES } from "../../plan/plan";
import type { Outcome } from "../outcome";
import type { Report, RowReport } from "../report";
import { groupRows } from "../groupRows";
import { line, type SummaryLine } from "./line";

/** One line for each award and kind of subject; from the heading on, its columns C to I are what the chart shows. */
export function awardLines({ counts }: CheckedWorkbook, { rows }: Report): SummaryLine[] {
  const by = groupRows(rows, ({ award }) => award ?? "");
  const unknown = by.get("");
  return [
    line("section", "CÁC HÌNH THỨC KHEN THƯỞNG"),
    line(
      "heading",
      "Đối tượng",
      "Hình thức",
      "Mã",
      "Chỉ tiêu",
      "Đề nghị",
      "Hợp lệ",
      "Cần xử lý",
      "Chưa đủ căn cứ",
      "Đã duyệt",
      "Còn lại",
    ),
    ...counts.map(({ award, approvedRows }) => {
      const approved = approvedRows.length;
      const left = award.quota === null ? "" : award.quota - approved;
      const numbers = numbersOf(by.get(award.code) ?? []);
      return line(
        "body",
        SUBJECT_NAMES[award.subject],
        award.name,
        award.code,
        // A text here would be taken for the chart's names.
        award.quota ?? "",
        ...numbers,
        approved,
        left,
      );
    }),
    ...(unknown ? [line("body", "", "Chưa rõ hình thức hoặc đối tượng", "", "", ...numbersOf(unknown))] : []),
  ];
}

function numbersOf(list: readonly RowReport[]): number[] {
  const of = (...outcomes: Outcome[]) => list.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return [list.length, of("valid"), of("invalid", "incomplete", "review"), of("uncheckable")];
}
