import { SUBJECT_NAMES } from "../plan/plan";
import type { Report } from "../report/report";
import { approvedNotEligible } from "../rules/approved-not-eligible";
import { changedAfterDecision } from "../rules/changed-after-decision";
import { decisionUnreadable } from "../rules/decision-unreadable";
import type { AwardState } from "./awardStates";
import { twoDigits } from "./twoDigits";

/** What the Director should know before deciding anything more; "" = nothing. */
export function alerts(report: Report, states: readonly AwardState[]): string {
  return [incomplete(report), toReview(report, states)].filter((text) => text !== "").join(" ");
}

function incomplete({ complete, crashedRules }: Report): string {
  if (complete) return "";
  const count = twoDigits(crashedRules.length);
  return `CHƯA ĐẦY ĐỦ: ${count} nội dung kiểm tra gặp lỗi, chưa có kết quả; đề nghị báo Văn phòng trước khi quyết định.`;
}

function toReview({ rows }: Report, states: readonly AwardState[]): string {
  const about = (id: string, text: string): string[] => {
    const count = rows.filter(({ findings }) => findings.some(({ rule }) => rule === id)).length;
    return count === 0 ? [] : [`${twoDigits(count)} ${text}`];
  };
  const over = states.flatMap(({ award, approved, left }) =>
    left === null || left >= 0
      ? []
      : [`đã duyệt ${twoDigits(approved)} ${SUBJECT_NAMES[award.subject].toLowerCase()}, vượt ${twoDigits(-left)}`],
  );
  const all = [
    ...over,
    ...about(changedAfterDecision.id, "đề nghị thay đổi sau khi có ý kiến"),
    ...about(approvedNotEligible.id, "đề nghị đã duyệt nhưng không hợp lệ"),
    ...about(decisionUnreadable.id, "ý kiến chưa đọc được"),
  ];
  return all.length === 0 ? "" : `Xem lại: ${all.join("; ")}.`;
}
