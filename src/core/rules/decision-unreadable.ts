import { quote } from "../text/formatText";
import { defineRule } from "./engine/rule";

export const decisionUnreadable = defineRule({
  id: "decision-unreadable",
  severity: "review",
  clause: "Ý kiến Giám đốc",
  pass: "decisions",
  rowByRow: true,
  messages: {
    unreadable: ({ decision }: { decision: string }) => ({
      vi: `Cột Ý kiến Giám đốc đang ghi "${decision}". Đề nghị Giám đốc ghi "Duyệt" hoặc "Không duyệt"; nội dung khác ghi ở cột Ghi chú của Giám đốc.`,
      en: `The Director's decision reads "${decision}". The Director writes "Duyệt" or "Không duyệt"; anything else goes into the note.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { decision } = nomination;
      if (decision?.verdict !== "unreadable") continue;
      report("unreadable", nomination, "nominee", { decision: quote(decision.text) });
    }
  },
});
