import { CRITERIA_CLAUSE, applicable, clauseOf, nameOf } from "./applicable";
import { quote } from "../text/quote";
import { defineRule } from "./rule";

export const criterionUnreadable = defineRule({
  id: "criterion-unreadable",
  severity: "error",
  clause: CRITERIA_CLAUSE,
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    unreadable: ({ text, value }: { text: string; value: string }) => ({
      vi: `Không hiểu "${value}" ở tiêu chuẩn "${text}". Ví dụ đúng: Đạt hoặc Không đạt.`,
      en: `"${value}" under the criterion "${text}" is not understood. A correct example: Đạt (met) or Không đạt (not met).`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const reading of applicable(nomination, "unreadable")) {
        const facts = { text: nameOf(reading), value: quote(nomination.cell(reading.field).text) };
        report("unreadable", nomination, reading.field, facts, { clause: clauseOf(nomination) });
      }
    }
  },
});
