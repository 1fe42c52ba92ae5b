import { defineRule } from "./engine/rule";

export const nomineeMissing = defineRule({
  id: "nominee-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Chưa ghi tên tập thể hoặc cá nhân. Ghi như trong văn bản đề nghị.",
      en: "The nominee's name is blank. Enter it as in the letter of nomination.",
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.nominee.state !== "blank") continue;
      report("missing", nomination, "nominee", {});
    }
  },
});
