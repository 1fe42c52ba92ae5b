import { CRITERIA_CLAUSE, applicable, clauseOf } from "./applicable";
import { quote } from "../text/quote";
import { defineRule } from "./rule";

export const criterionUnreadable = defineRule({
  id: "criterion-unreadable",
  severity: "error",
  clause: CRITERIA_CLAUSE,
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    unreadable: ({ value }: { value: string }) => ({
      vi: `Không hiểu "${value}". Ví dụ đúng: Đạt hoặc Không đạt.`,
      en: `"${value}" is not understood. A correct example: Đạt (met) or Không đạt (not met).`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const { field } of applicable(nomination, "unreadable")) {
        const facts = { value: quote(nomination.cell(field).text) };
        report("unreadable", nomination, field, facts, { clause: clauseOf(nomination) });
      }
    }
  },
});
