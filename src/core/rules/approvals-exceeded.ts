import { quote } from "../text/quote";
import { SUBJECT_NAMES } from "../plan/plan";
import { clauseOf } from "./applicable";
import { defineRule } from "./rule";

interface Over {
  approved: number;
  quota: number;
  award: string;
  subject: string;
}

export const approvalsExceeded = defineRule({
  id: "approvals-exceeded",
  severity: "error",
  clause: 'Mục "Đối tượng thi đua, khen thưởng", khoản 2',
  pass: "decisions",
  messages: {
    over: ({ approved, quota, award, subject }: Over) => ({
      vi: `Đã duyệt ${approved} đề nghị "${award}" cho ${subject}, vượt chỉ tiêu ${quota}. Giám đốc cần bỏ duyệt ${approved - quota} đề nghị.`,
      en: `${approved} nominations for "${award}", ${subject}, are approved, above the quota of ${quota}. The Director must withdraw ${approved - quota}.`,
    }),
  },
  check({ counts }, report) {
    for (const { award, approvedRows } of counts) {
      if (award.quota === null || approvedRows.length <= award.quota) continue;
      const facts = {
        approved: approvedRows.length,
        quota: award.quota,
        award: quote(award.name),
        subject: SUBJECT_NAMES[award.subject],
      };
      for (const nomination of approvedRows) {
        report("over", nomination, "award", facts, { clause: clauseOf(nomination) });
      }
    }
  },
});
