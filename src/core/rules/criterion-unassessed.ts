import { CRITERIA_CLAUSE, applicable, clauseOf, nameOf } from "./engine/criteria";
import { defineRule } from "./engine/rule";

export const criterionUnassessed = defineRule({
  id: "criterion-unassessed",
  severity: "missing",
  clause: CRITERIA_CLAUSE,
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    blank: ({ text }: { text: string }) => ({
      vi: `Chưa đánh giá tiêu chuẩn "${text}". Ghi "Đạt" hoặc "Không đạt" theo kết quả đánh giá của đơn vị.`,
      en: `The criterion "${text}" is not assessed. Enter "Đạt" (met) or "Không đạt" (not met), as the unit assessed it.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const reading of applicable(nomination, "blank")) {
        const facts = { text: nameOf(reading) };
        report("blank", nomination, reading.field, facts, { clause: clauseOf(nomination) });
      }
    }
  },
});
