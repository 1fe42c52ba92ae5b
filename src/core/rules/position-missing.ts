import { defineRule } from "./engine/rule";

export const positionMissing = defineRule({
  id: "position-missing",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  needs: "position",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Chưa ghi chức vụ của cá nhân. Ghi chức vụ hiện nay.",
      en: "The individual's position is blank. Enter the present position.",
    }),
  },
  check({ nominations, layout }, report) {
    if (!layout.has("position")) return;
    for (const nomination of nominations) {
      if (nomination.subject === "individual" && nomination.position.state === "blank") {
        report("missing", nomination, "position", {});
      }
    }
  },
});
