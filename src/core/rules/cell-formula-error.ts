import { address } from "../snapshot";
import { defineRule } from "./rule";

export const cellFormulaError = defineRule({
  id: "cell-formula-error",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    error: ({ cell, value }: { cell: string; value: string }) => ({
      vi: `Ô ${cell} báo lỗi công thức ${value}. Hãy nhập lại giá trị đúng vào ô.`,
      en: `Cell ${cell} shows the formula error ${value}. Type the correct value into it.`,
    }),
  },
  check({ nominations, layout }, report) {
    const inputs = layout.inputs().filter(({ field }) => field !== "ordinal");
    for (const nomination of nominations) {
      if (!nomination.hasError) continue;
      for (const { field, column } of inputs) {
        const { kind, text } = nomination.cell(field);
        if (kind !== "error") continue;
        report("error", nomination, field, { cell: address(nomination.row, column), value: text });
      }
    }
  },
});
