import { address } from "../cells/snapshot";
import { defineRule } from "./engine/rule";

export const cellFormulaError = defineRule({
  id: "cell-formula-error",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    error: ({ cell, value }: { cell: string; value: string }) => ({
      vi: `Ô ${cell} báo lỗi công thức ${value}. Sửa công thức hoặc nhập thẳng nội dung vào ô.`,
      en: `Cell ${cell} shows the formula error ${value}. Correct the formula, or type the content itself.`,
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
