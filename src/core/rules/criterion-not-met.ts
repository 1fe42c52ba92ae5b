import { CRITERIA_CLAUSE, applicable, clauseOf } from "./applicable";
import { quote } from "../text/quote";
import { defineRule } from "./rule";

export const criterionNotMet = defineRule({
  id: "criterion-not-met",
  severity: "error",
  clause: CRITERIA_CLAUSE,
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    notMet: ({ text, value }: { text: string; value: string }) => ({
      vi: `Tiêu chuẩn "${text}" ghi "${value}" nên chưa đủ điều kiện. Chỉ ghi "Đạt" khi thực sự đạt.`,
      en: `The criterion "${text}" reads "${value}", so that the nomination is not eligible. Write "Đạt" only if it is met.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const { field, criterion } of applicable(nomination, "not-met")) {
        const facts = { text: quote(criterion.text), value: quote(nomination.cell(field).text) };
        report("notMet", nomination, field, facts, { clause: clauseOf(nomination) });
      }
    }
  },
});
