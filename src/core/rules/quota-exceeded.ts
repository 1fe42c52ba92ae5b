import { SUBJECT_NAMES, type Subject } from "../plan/plan";
import { plural, twoDigits } from "../text/formatText";
import { clauseOf } from "./engine/criteria";
import { defineRule } from "./engine/rule";

interface Over {
  counted: number;
  quota: number;
  subject: Subject;
}

/** Beginning of its message in the workbook. */
export const OF_QUOTA = "Hình thức này có";

/** All nominations over a quota are reported, whatever their order: the Director chooses. */
export const quotaExceeded = defineRule({
  id: "quota-exceeded",
  severity: "review",
  clause: 'Mục "Đối tượng thi đua, khen thưởng", khoản 2',
  stages: "from-nomination",
  pass: "decisions",
  messages: {
    over: ({ counted, quota, subject }: Over) => ({
      vi: `${OF_QUOTA} ${twoDigits(counted)} đề nghị ${SUBJECT_NAMES[subject].toLowerCase()}, chỉ tiêu ${twoDigits(quota)}; Giám đốc lựa chọn. Đơn vị không phải sửa.`,
      en: `${plural(counted, `${subject} nomination`)} for this award, quota ${quota}; the Director chooses. Nothing for the unit to correct.`,
    }),
  },
  check({ counts }, report) {
    for (const { award, counted, countedRows } of counts) {
      if (award.quota === null || counted <= award.quota) continue;
      const facts = { counted, quota: award.quota, subject: award.subject };
      for (const nomination of countedRows) {
        if (nomination.decision?.verdict === "approved") continue;
        report("over", nomination, "award", facts, { clause: clauseOf(nomination) });
      }
    }
  },
});
