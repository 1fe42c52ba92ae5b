import { exampleOf } from "../nominations/exampleOf";
import { defineRule } from "./rule";

export const unitMissing = defineRule({
  id: "unit-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    missing: ({ example }: { example: string }) => ({
      vi: `Chưa có đơn vị. Ví dụ đúng: ${example}.`,
      en: `The unit is missing. A correct example: ${example}.`,
    }),
  },
  check(context, report) {
    for (const nomination of context.nominations) {
      if (nomination.unitText.state !== "blank") continue;
      report("missing", nomination, "unit", { example: exampleOf("unit", context, nomination.subject) });
    }
  },
});
