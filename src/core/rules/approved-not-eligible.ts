import { quote } from "../text/quote";
import { headingOf } from "../nominations/fields";
import { defineRule } from "./rule";

export const approvedNotEligible = defineRule({
  id: "approved-not-eligible",
  severity: "error",
  clause: "Ý kiến Giám đốc",
  pass: "decisions",
  rowByRow: true,
  messages: {
    notEligible: ({ decision, why }: { decision: string; why: string }) => ({
      vi: `Giám đốc ghi "${decision}" nhưng dòng này còn lỗi (${why}). Hãy sửa lỗi, hoặc Giám đốc ghi "Không duyệt".`,
      en: `The Director wrote "${decision}", but the row has a fault (${why}). Mend it, or the Director writes "Không duyệt".`,
    }),
  },
  check({ nominations, findings }, report) {
    nominations.forEach((nomination, at) => {
      const { decision } = nomination;
      if (decision?.verdict !== "approved") return;
      const fault = findings[at]?.find(({ severity }) => severity === "error");
      if (fault === undefined) return;
      const why = fault.field === null ? "" : `${headingOf(fault.field)}, ${fault.cell}`;
      report("notEligible", nomination, "nominee", { decision: quote(decision.text), why });
    });
  },
});
