import { storedText } from "../calendar/dateText";
import { quote } from "../text/formatText";
import { defineRule } from "./engine/rule";

export const disciplinePending = defineRule({
  id: "discipline-pending",
  severity: "review",
  clause: "Ngoài kế hoạch (thông lệ xét khen thưởng)",
  stages: "from-nomination",
  customary: true,
  needs: "discipline",
  rowByRow: true,
  messages: {
    pending: ({ text }: { text: string | null }) => ({
      vi: `Đang xem xét kỷ luật hoặc có đơn khiếu nại${text === null ? "" : ` ("${text}")`}; trình Giám đốc xem xét. Nếu không có hoặc đã giải quyết, ghi "Không".`,
      en: `A disciplinary matter or a complaint is pending${text === null ? "" : ` ("${text}")`}; the Director decides. If there is none, or it is settled, enter "Không".`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { discipline } = nomination;
      if (discipline !== "yes" && discipline !== "other") continue;
      const text = discipline === "other" ? quote(storedText(nomination.cell("discipline"))) : null;
      report("pending", nomination, "discipline", { text });
    }
  },
});
