import { quote } from "../text/quote";
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
    pending: ({ value }: { value: string }) => ({
      vi: `Ô ghi "${value}": đang xem xét kỷ luật hoặc có khiếu nại, cần Giám đốc xem xét. Nếu không có hoặc đã xong, ghi đúng: Không.`,
      en: `The cell reads "${value}": a disciplinary matter or a complaint is pending, for the Director to consider. If there is none or it is settled, write exactly: Không.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { discipline } = nomination;
      if (discipline !== "yes" && discipline !== "other") continue;
      report("pending", nomination, "discipline", { value: quote(nomination.cell("discipline").text) });
    }
  },
});
