import { defineRule } from "./rule";

export const disciplinePending = defineRule({
  id: "discipline-pending",
  severity: "review",
  clause: "Ngoài kế hoạch (thông lệ xét khen thưởng)",
  stages: "from-nomination",
  customary: true,
  needs: "discipline",
  rowByRow: true,
  messages: {
    pending: () => ({
      vi: "Đang xem xét kỷ luật hoặc có khiếu nại: cần Giám đốc xem xét. Nếu đã xong, ghi: Không.",
      en: "A disciplinary matter or a complaint is pending: for the Director to consider. If it is settled, write: Không.",
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { discipline } = nomination;
      if (discipline === "yes" || discipline === "other") report("pending", nomination, "discipline", {});
    }
  },
});
