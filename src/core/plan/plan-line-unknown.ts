import { defineRule } from "../rules/engine/rule";

export const planLineUnknown = defineRule({
  id: "plan-line-unknown",
  severity: "review",
  clause: "Kế hoạch",
  pass: "reading",
  messages: {
    unknown: ({ line }: { line: string }) => ({
      vi: `Dòng "${line}" trong bảng KeHoach không có trong mẫu, phần mềm bỏ qua. Ghi chú riêng để ngoài bảng.`,
      en: `The line "${line}" of table KeHoach is not one that the add-in knows, and was ignored. Keep notes of your own outside the table.`,
    }),
  },
});
