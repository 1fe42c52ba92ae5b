import { exampleOf } from "../nominations/exampleOf";
import { defineRule } from "./rule";

export const awardMissing = defineRule({
  id: "award-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    missing: ({ example }: { example: string }) => ({
      vi: `Chưa có hình thức khen thưởng. Ví dụ đúng: ${example}.`,
      en: `The award is missing. A correct example: ${example}.`,
    }),
  },
  check(context, report) {
    for (const nomination of context.nominations) {
      if (nomination.award.state !== "blank") continue;
      report("missing", nomination, "award", { example: exampleOf("award", context, nomination.subject) });
    }
  },
});
