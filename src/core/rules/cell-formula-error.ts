import { address } from "../snapshot";
import { exampleOf } from "../nominations/exampleOf";
import { defineRule } from "./rule";

export const cellFormulaError = defineRule({
  id: "cell-formula-error",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    error: ({ cell, value, example }: { cell: string; value: string; example: string }) => ({
      vi: `Ô ${cell} báo lỗi công thức ${value}. Hãy gõ giá trị vào ô, ví dụ đúng: ${example}.`,
      en: `Cell ${cell} shows the formula error ${value}. Type its value, a correct example: ${example}.`,
    }),
  },
  check(context, report) {
    const inputs = context.layout.inputs().filter(({ field }) => field !== "ordinal");
    for (const nomination of context.nominations) {
      if (!nomination.hasError) continue;
      for (const { field, column } of inputs) {
        const { kind, text } = nomination.cell(field);
        if (kind !== "error") continue;
        const example = exampleOf(field, context, nomination.subject);
        report("error", nomination, field, { cell: address(nomination.row, column), value: text, example });
      }
    }
  },
});
