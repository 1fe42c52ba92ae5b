import { storedText } from "../calendar/dateText";
import { CRITERIA_CLAUSE, applicable, clauseOf, nameOf } from "./engine/criteria";
import { quote } from "../text/formatText";
import { defineRule } from "./engine/rule";

export const criterionNotMet = defineRule({
  id: "criterion-not-met",
  severity: "error",
  clause: CRITERIA_CLAUSE,
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    notMet: ({ text, value }: { text: string; value: string }) => ({
      vi: `Đơn vị đánh giá "${value}" tiêu chuẩn "${text}" nên đề nghị chưa đủ điều kiện. Nếu ghi nhầm, sửa theo kết quả đánh giá; nếu đúng, xóa dòng để rút đề nghị.`,
      en: `The unit assessed the criterion "${text}" as "${value}", so the nomination is not eligible. If that was a slip, correct it to match the assessment; otherwise delete the row to withdraw the nomination.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const reading of applicable(nomination, "not-met")) {
        const facts = { text: nameOf(reading), value: quote(storedText(nomination.cell(reading.field))) };
        report("notMet", nomination, reading.field, facts, { clause: clauseOf(nomination) });
      }
    }
  },
});
