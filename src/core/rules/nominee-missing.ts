import { defineRule } from "./rule";

export const nomineeMissing = defineRule({
  id: "nominee-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Chưa có tên tập thể hoặc cá nhân. Ví dụ đúng: Nguyễn Văn An.",
      en: "The nominee's name is missing. A correct example: Nguyễn Văn An.",
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.nominee.state === "blank") report("missing", nomination, "nominee", {});
    }
  },
});
