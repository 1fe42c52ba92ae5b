import { SUBJECT_NAMES } from "../plan/plan";
import { defineRule } from "./rule";

export const criterionOfOtherSubject = defineRule({
  id: "criterion-of-other-subject",
  severity: "review",
  clause: 'Mục "Đối tượng thi đua, khen thưởng", khoản 2, "tại đơn vị"',
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    other: ({ code, of, subject }: { code: string; of: string; subject: string }) => ({
      vi: `Tiêu chuẩn ${code} là của đối tượng ${of}, còn dòng này là ${subject}. Hãy để trống ô này hoặc sửa đối tượng.`,
      en: `Criterion ${code} is for ${of}, and this row is ${subject}. Leave the cell blank or correct the subject.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { awardMatch, subject, category } = nomination;
      // An award that is not given for the subject at all is told by its own rule.
      if (awardMatch === null || subject === null || category === null) continue;
      for (const { criterion, field, assessment } of nomination.criteria) {
        if (assessment === "blank" || assessment === "error") continue;
        const owner = awardMatch.group.awards.find((award) => award.code === criterion.award);
        if (owner === undefined || owner.subject === subject) continue;
        const facts = { code: criterion.code, of: SUBJECT_NAMES[owner.subject], subject: SUBJECT_NAMES[subject] };
        report("other", nomination, field, facts);
      }
    }
  },
});
