import { defineRule } from "./rule";

export const reportMissing = defineRule({
  id: "report-missing",
  severity: "review",
  clause: "Ngoài kế hoạch (thông lệ về hồ sơ)",
  stages: "from-nomination",
  customary: true,
  needs: "report",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Chưa có báo cáo thành tích. Ví dụ đúng: Có, hoặc số văn bản như 15/BC-CNTT.",
      en: "There is no report of achievements. A correct example: Có, or its number such as 15/BC-CNTT.",
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.report === "no") report("missing", nomination, "report", {});
    }
  },
});
