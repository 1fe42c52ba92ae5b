import { quote } from "../text/quote";
import { defineRule } from "./rule";

export const decisionUnreadable = defineRule({
  id: "decision-unreadable",
  severity: "review",
  clause: "Ý kiến Giám đốc",
  pass: "decisions",
  rowByRow: true,
  messages: {
    unreadable: ({ decision }: { decision: string }) => ({
      vi: `Không hiểu ý kiến "${decision}" của Giám đốc. Ví dụ đúng: Duyệt hoặc Không duyệt; phần giải thích ghi vào Ghi chú.`,
      en: `The Director's decision "${decision}" is not understood. A correct example: Duyệt or Không duyệt; explanations go into the note.`,
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
