import { defineRule } from "./engine/rule";

export const subjectMissing = defineRule({
  id: "subject-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: 'Chưa ghi đối tượng. Ghi "Tập thể" hoặc "Cá nhân".',
      en: 'The subject is blank. Enter "Tập thể" (collective) or "Cá nhân" (individual).',
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.subjectText.state === "blank") report("missing", nomination, "subject", {});
    }
  },
});
