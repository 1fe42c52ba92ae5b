import { defineRule } from "./rule";

export const positionMissing = defineRule({
  id: "position-missing",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  needs: "position",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Cá nhân chưa ghi chức vụ. Ví dụ đúng: Chuyên viên.",
      en: "The individual has no position. A correct example: Chuyên viên.",
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
