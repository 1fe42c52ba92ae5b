import { quote } from "../text/formatText";
import type { Message } from "../findings/finding";
import { columnInWords } from "../nominations/fields";
import { defineRule } from "./engine/rule";

export const approvedNotClear = defineRule({
  id: "approved-not-clear",
  severity: "review",
  clause: "Ý kiến Giám đốc",
  pass: "decisions",
  rowByRow: true,
  messages: {
    notClear: ({ decision, where, isMissing }: { decision: string; where: Message; isMissing: boolean }) =>
      isMissing
        ? {
            vi: `Giám đốc ghi "${decision}" khi đề nghị còn thiếu nội dung${where.vi}. Đơn vị bổ sung, rồi kiểm tra lại.`,
            en: `The Director wrote "${decision}" while something is still missing${where.en}. The unit supplies it and checks again.`,
          }
        : {
            vi: `Giám đốc ghi "${decision}" khi đề nghị chưa đủ căn cứ để kiểm tra${where.vi}. Văn phòng bổ sung căn cứ, rồi kiểm tra lại.`,
            en: `The Director wrote "${decision}" while something can't be checked${where.en}. The Office supplies what is needed and checks again.`,
          },
  },
  check({ nominations, findings }, report) {
    nominations.forEach((nomination, index) => {
      const { decision } = nomination;
      if (decision?.verdict !== "approved") return;
      const gap = findings[index]?.find(({ severity }) => severity === "missing" || severity === "uncheckable");
      if (gap === undefined) return;
      const facts = { where: columnInWords(gap), isMissing: gap.severity === "missing" };
      report("notClear", nomination, "nominee", { decision: quote(decision.text), ...facts });
    });
  },
});
