import { CRITERIA_CLAUSE, applicable, clauseOf, nameOf } from "./applicable";
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
      for (const reading of applicable(nomination, "not-met")) {
        const facts = { text: nameOf(reading), value: quote(nomination.cell(reading.field).text) };
        report("notMet", nomination, reading.field, facts, { clause: clauseOf(nomination) });
      }
    }
  },
});
