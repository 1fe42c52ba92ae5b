import { defineRule } from "./engine/rule";

export const achievementMissing = defineRule({
  id: "achievement-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Chưa ghi tóm tắt thành tích. Nêu việc đã làm và kết quả.",
      en: "The summary of achievements is blank. Say what was done and with what result.",
    }),
  },
  check({ nominations, layout }, report) {
    if (!layout.has("achievement")) return;
    for (const nomination of nominations) {
      if (nomination.achievement.state === "blank") report("missing", nomination, "achievement", {});
    }
  },
});
