import { SUBJECT_NAMES, type Subject } from "../plan/plan";
import { plural, twoDigits } from "../text/formatText";
import { clauseOf } from "./engine/criteria";
import { defineRule } from "./engine/rule";

interface Over {
  approved: number;
  quota: number;
  subject: Subject;
}

export const approvalsExceeded = defineRule({
  id: "approvals-exceeded",
  severity: "error",
  clause: 'Mục "Đối tượng thi đua, khen thưởng", khoản 2',
  pass: "decisions",
  messages: {
    over: ({ approved, quota, subject }: Over) => ({
      vi: `Hình thức này đã duyệt ${twoDigits(approved)} đề nghị ${SUBJECT_NAMES[subject].toLowerCase()}, vượt chỉ tiêu ${twoDigits(quota)}. Đề nghị Giám đốc xem lại, thôi duyệt ${twoDigits(approved - quota)} đề nghị. Đơn vị không phải sửa.`,
      en: `Approved for this award: ${plural(approved, `${subject} nomination`)}, over the quota of ${quota}. The Director needs to withdraw ${approved - quota}. Nothing for the unit to correct.`,
    }),
  },
  check({ counts }, report) {
    for (const { award, approvedRows } of counts) {
      if (award.quota === null || approvedRows.length <= award.quota) continue;
      const facts = { approved: approvedRows.length, quota: award.quota, subject: award.subject };
      for (const nomination of approvedRows) {
        report("over", nomination, "award", facts, { clause: clauseOf(nomination) });
      }
    }
  },
});
