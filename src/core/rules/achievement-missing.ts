import { defineRule } from "./rule";

export const achievementMissing = defineRule({
  id: "achievement-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Chưa có tóm tắt thành tích. Ví dụ đúng: Tham mưu xây dựng 3 mô hình tự quản về an ninh trật tự tại đơn vị.",
      en: "The summary of achievements is missing. A correct example: Tham mưu xây dựng 3 mô hình tự quản về an ninh trật tự tại đơn vị.",
    }),
  },
  check({ nominations, layout }, report) {
    if (!layout.has("achievement")) return;
    for (const nomination of nominations) {
      if (nomination.achievement.state === "blank") report("missing", nomination, "achievement", {});
    }
  },
});
