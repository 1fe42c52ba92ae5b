import { defineRule } from "./rule";

export const subjectMissing = defineRule({
  id: "subject-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Chưa có đối tượng. Ví dụ đúng: Cá nhân.",
      en: "The subject is missing. A correct example: Cá nhân.",
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.subjectText.state === "blank") report("missing", nomination, "subject", {});
    }
  },
});
