import { storedText } from "../calendar/dateText";
import { CRITERIA_CLAUSE, applicable, clauseOf } from "./engine/criteria";
import { quote } from "../text/formatText";
import { defineRule } from "./engine/rule";

export const criterionUnreadable = defineRule({
  id: "criterion-unreadable",
  severity: "error",
  clause: CRITERIA_CLAUSE,
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    unreadable: ({ value }: { value: string }) => ({
      vi: `Ô này chỉ ghi "Đạt" hoặc "Không đạt", đang ghi "${value}".`,
      en: `This cell takes "Đạt" (met) or "Không đạt" (not met) only; it reads "${value}".`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const reading of applicable(nomination, "unreadable")) {
        const facts = { value: quote(storedText(nomination.cell(reading.field))) };
        report("unreadable", nomination, reading.field, facts, { clause: clauseOf(nomination) });
      }
    }
  },
});
