import { defineRule } from "./engine/rule";

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
      vi: 'Hồ sơ chưa có báo cáo thành tích. Khi đã nộp, ghi "Có" hoặc số báo cáo, ví dụ 15/BC-CNTT.',
      en: 'The file has no report of achievements yet. Once it is in, enter "Có" or its number, for example 15/BC-CNTT.',
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.report === "no") report("missing", nomination, "report", {});
    }
  },
});
