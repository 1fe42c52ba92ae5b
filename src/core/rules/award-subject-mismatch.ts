import { SUBJECT_NAMES } from "../plan/plan";
import { quote } from "../text/quote";
import { defineRule } from "./rule";

export const awardSubjectMismatch = defineRule({
  id: "award-subject-mismatch",
  severity: "error",
  clause: 'Kế hoạch, "Đối tượng thi đua, khen thưởng"',
  rowByRow: true,
  messages: {
    notGiven: ({ award, subject, given }: { award: string; subject: string; given: string }) => ({
      vi: `"${award}" không dành cho đối tượng ${subject}, chỉ dành cho ${given}. Hãy sửa hình thức hoặc đối tượng, ví dụ đúng: ${given}.`,
      en: `"${award}" is not given to ${subject}, only to ${given}. Correct the award or the subject, a correct example: ${given}.`,
    }),
    otherCode: ({ code, subject, right }: { code: string; subject: string; right: string }) => ({
      vi: `Mã "${code}" không phải của đối tượng ${subject}. Ví dụ đúng: ${right}.`,
      en: `The code "${code}" is not that of ${subject}. A correct example: ${right}.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { awardMatch, subject, category } = nomination;
      if (awardMatch === null || subject === null || category !== null) continue;
      const name = SUBJECT_NAMES[subject];
      if (awardMatch.by === "code") {
        const right = awardMatch.group.awards.find((award) => award.subject === subject)?.code ?? awardMatch.group.name;
        report("otherCode", nomination, "award", { code: awardMatch.award.code, subject: name, right });
      } else {
        const given = awardMatch.group.awards.map((award) => SUBJECT_NAMES[award.subject]).join(", ");
        report("notGiven", nomination, "award", { award: quote(awardMatch.group.name), subject: name, given });
      }
    }
  },
});
