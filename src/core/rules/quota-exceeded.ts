import { quote } from "../text/quote";
import { SUBJECT_NAMES } from "../plan/plan";
import { clauseOf } from "./applicable";
import { defineRule } from "./rule";

interface Over {
  counted: number;
  quota: number;
  award: string;
  subject: string;
}

/** Nobody is failed by position: the Director chooses. */
export const quotaExceeded = defineRule({
  id: "quota-exceeded",
  severity: "review",
  clause: 'Mục "Đối tượng thi đua, khen thưởng", khoản 2',
  stages: "from-nomination",
  pass: "decisions",
  messages: {
    over: ({ counted, quota, award, subject }: Over) => ({
      vi: `Có ${counted} đề nghị "${award}" cho ${subject}, chỉ tiêu ${quota}: Giám đốc sẽ chọn. Không cần sửa gì nếu đề nghị đã đúng.`,
      en: `${counted} nominations for "${award}", ${subject}, the quota is ${quota}: the Director will choose. Nothing to correct if the nomination is right.`,
    }),
  },
  check({ counts }, report) {
    for (const { award, counted, countedRows } of counts) {
      if (award.quota === null || counted <= award.quota) continue;
      const facts = { counted, quota: award.quota, award: quote(award.name), subject: SUBJECT_NAMES[award.subject] };
      for (const nomination of countedRows) {
        if (nomination.decision?.verdict === "approved") continue;
        report("over", nomination, "award", facts, { clause: clauseOf(nomination) });
      }
    }
  },
});
