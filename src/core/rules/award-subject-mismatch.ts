import type { Subject } from "../plan/plan";
import { quote } from "../text/formatText";
import { defineRule } from "./engine/rule";

const OTHER = { collective: "individual", individual: "collective" } as const;
const VI = { collective: "tập thể", individual: "cá nhân" } as const;
const EN = { collective: "collectives", individual: "individuals" } as const;
const ONE = { collective: "a collective", individual: "an individual" } as const;

export const awardSubjectMismatch = defineRule({
  id: "award-subject-mismatch",
  severity: "error",
  clause: 'Kế hoạch, "Đối tượng thi đua, khen thưởng"',
  rowByRow: true,
  messages: {
    notGiven: ({ award, subject }: { award: string; subject: Subject }) => ({
      vi: `"${award}" chỉ tặng cho ${VI[OTHER[subject]]}; đề nghị này là ${VI[subject]}. Sửa hình thức hoặc đối tượng.`,
      en: `"${award}" is given only to ${EN[OTHER[subject]]}; this nomination is for ${ONE[subject]}. Correct the award or the subject.`,
    }),
    otherCode: ({ code, subject, right }: { code: string; subject: Subject; right: string | null }) => ({
      vi: `Mã "${code}" dùng cho ${VI[OTHER[subject]]}; đề nghị này là ${VI[subject]}${right === null ? ". Sửa mã hoặc đối tượng" : `, ghi "${right}"`}.`,
      en: `The code "${code}" is for ${EN[OTHER[subject]]}; this nomination is for ${ONE[subject]}${right === null ? ". Correct the code or the subject" : `: use "${right}"`}.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { awardMatch, subject, category } = nomination;
      if (awardMatch === null || subject === null || category !== null) continue;
      if (awardMatch.by === "code") {
        const right = awardMatch.group.awards.find((award) => award.subject === subject)?.code ?? null;
        report("otherCode", nomination, "award", { code: awardMatch.award.code, subject, right });
      } else report("notGiven", nomination, "award", { award: quote(awardMatch.group.name), subject });
    }
  },
});
