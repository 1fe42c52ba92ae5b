import { defineRule } from "./rule";

export const awardMissing = defineRule({
  id: "award-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Chưa có hình thức khen thưởng. Ví dụ đúng: Giấy khen của Giám đốc Sở Thông tin và Truyền thông.",
      en: "The award is missing. A correct example: Giấy khen của Giám đốc Sở Thông tin và Truyền thông.",
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.award.state === "blank") report("missing", nomination, "award", {});
    }
  },
});
