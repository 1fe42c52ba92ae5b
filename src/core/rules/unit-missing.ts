import { defineRule } from "./rule";

export const unitMissing = defineRule({
  id: "unit-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Chưa có đơn vị. Ví dụ đúng: Phòng Công nghệ thông tin.",
      en: "The unit is missing. A correct example: Phòng Công nghệ thông tin.",
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.unitText.state === "blank") report("missing", nomination, "unit", {});
    }
  },
});
