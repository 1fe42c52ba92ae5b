import { quote } from "../text/quote";
import { headingOf } from "../nominations/fields";
import { defineRule } from "./rule";

export const approvedNotClear = defineRule({
  id: "approved-not-clear",
  severity: "review",
  clause: "Ý kiến Giám đốc",
  pass: "decisions",
  rowByRow: true,
  messages: {
    notClear: ({ decision, why }: { decision: string; why: string }) => ({
      vi: `Giám đốc ghi "${decision}" khi dòng này còn thiếu hoặc chưa đủ căn cứ (${why}). Hãy bổ sung rồi kiểm tra lại.`,
      en: `The Director wrote "${decision}" while something is missing or can't be checked (${why}). Supply it and check again.`,
    }),
  },
  check({ nominations, findings }, report) {
    nominations.forEach((nomination, at) => {
      const { decision } = nomination;
      if (decision?.verdict !== "approved") return;
      const gap = findings[at]?.find(({ severity }) => severity === "missing" || severity === "uncheckable");
      if (gap === undefined) return;
      const why = gap.field === null ? "" : `${headingOf(gap.field)}, ${gap.cell}`;
      report("notClear", nomination, "nominee", { decision: quote(decision.text), why });
    });
  },
});
