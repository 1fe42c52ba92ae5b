import { defineRule } from "./engine/rule";

export const directInvolvement = defineRule({
  id: "direct-involvement",
  severity: "info",
  clause: 'Mục I, "trực tiếp chỉ đạo, tham gia"',
  needs: "directInvolvement",
  rowByRow: true,
  messages: {
    involved: () => ({
      vi: "Trực tiếp chỉ đạo, tham gia phong trào: được chú ý khi xét chọn.",
      en: "Directly leads or takes part in the movement: given attention in the selection.",
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.directInvolvement === "yes") report("involved", nomination, "directInvolvement", {});
    }
  },
});
