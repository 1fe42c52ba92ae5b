import { SUBJECT_NAMES, type Subject } from "../plan/plan";
import { defineRule } from "./engine/rule";

export const criterionOfOtherSubject = defineRule({
  id: "criterion-of-other-subject",
  severity: "review",
  clause: 'Mục "Đối tượng thi đua, khen thưởng", khoản 2, "tại đơn vị"',
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    other: ({ code, owner, subject }: { code: string; owner: Subject; subject: Subject }) => ({
      vi: `Tiêu chuẩn ${code} dành cho ${inVietnamese(owner)}; đề nghị này là ${inVietnamese(subject)}. Để trống ô này, hoặc sửa đối tượng nếu ghi nhầm.`,
      en: `Criterion ${code} is for ${owner} nominations; this one is ${subject}. Clear this cell, or correct the subject if it is wrong.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { awardMatch, subject, category } = nomination;
      // An award that is not given for the subject has its own rule.
      if (awardMatch === null || subject === null || category === null) continue;
      for (const { criterion, field, assessment } of nomination.criteria) {
        if (assessment === "blank" || assessment === "error") continue;
        const owner = awardMatch.group.awards.find((award) => award.code === criterion.award);
        if (owner === undefined || owner.subject === subject) continue;
        const facts = { code: criterion.code, owner: owner.subject, subject };
        report("other", nomination, field, facts);
      }
    }
  },
});

const inVietnamese = (subject: Subject) => SUBJECT_NAMES[subject].toLowerCase();
