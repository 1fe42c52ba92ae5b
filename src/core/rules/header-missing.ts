import { defineRule } from "./rule";

export const headerMissing = defineRule({
  id: "header-missing",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    missing: ({ cols }: { cols: string }) => ({
      vi: `Không tìm thấy dòng tiêu đề bảng. Cần ít nhất các cột: ${cols}.`,
      en: `No heading row was found. At least these columns are needed: ${cols}.`,
    }),
  },
});
