import { quote } from "../text/formatText";
import type { Message } from "../findings/finding";
import { columnInWords } from "../nominations/fields";
import { defineRule } from "./engine/rule";

export const approvedNotEligible = defineRule({
  id: "approved-not-eligible",
  severity: "error",
  clause: "Ý kiến Giám đốc",
  pass: "decisions",
  rowByRow: true,
  messages: {
    notEligible: ({ decision, where }: { decision: string; where: Message }) => ({
      vi: `Giám đốc ghi "${decision}" nhưng đề nghị chưa hợp lệ${where.vi}. Đơn vị sửa rồi kiểm tra lại, hoặc Giám đốc đổi ý kiến thành "Không duyệt".`,
      en: `The Director wrote "${decision}", but the nomination is invalid${where.en}. The unit corrects it and checks again, or the Director changes the decision to "Không duyệt".`,
    }),
  },
  check({ nominations, findings }, report) {
    nominations.forEach((nomination, index) => {
      const { decision } = nomination;
      if (decision?.verdict !== "approved") return;
      const fault = findings[index]?.find(({ severity }) => severity === "error");
      if (fault === undefined) return;
      const facts = { decision: quote(decision.text), where: columnInWords(fault) };
      report("notEligible", nomination, "nominee", facts);
    });
  },
});
