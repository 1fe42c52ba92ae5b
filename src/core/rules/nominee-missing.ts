import { exampleOf } from "../nominations/exampleOf";
import { defineRule } from "./rule";

export const nomineeMissing = defineRule({
  id: "nominee-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    missing: ({ example }: { example: string }) => ({
      vi: `Chưa có tên tập thể hoặc cá nhân. Ví dụ đúng: ${example}.`,
      en: `The nominee's name is missing. A correct example: ${example}.`,
    }),
  },
  check(context, report) {
    for (const nomination of context.nominations) {
      if (nomination.nominee.state !== "blank") continue;
      report("missing", nomination, "nominee", { example: exampleOf("nominee", context, nomination.subject) });
    }
  },
});
