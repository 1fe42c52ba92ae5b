import { defineRule } from "./engine/rule";

export const subjectUnknown = defineRule({
  id: "subject-unknown",
  severity: "error",
  clause: 'Kế hoạch, "Đối tượng thi đua, khen thưởng"',
  rowByRow: true,
  messages: {
    unknown: () => ({
      vi: 'Cột Đối tượng chỉ ghi "Tập thể" hoặc "Cá nhân". Nếu đề nghị cả hai, tách thành hai dòng.',
      en: 'The subject is either "Tập thể" (collective) or "Cá nhân" (individual). To nominate both, use two rows.',
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { subject, subjectText } = nomination;
      if (subject !== null || subjectText.state !== "filled") continue;
      report("unknown", nomination, "subject", {});
    }
  },
});
