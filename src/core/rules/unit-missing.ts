import { defineRule } from "./engine/rule";

export const unitMissing = defineRule({
  id: "unit-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    missing: ({ isListKnown }: { isListKnown: boolean }) => ({
      vi: `Chưa ghi đơn vị. Ghi tên đơn vị${isListKnown ? " như trong danh sách đơn vị" : " của tập thể, cá nhân được đề nghị"}.`,
      en: `The unit is blank. Enter ${isListKnown ? "its name as in the list of units" : "the nominee's unit"}.`,
    }),
  },
  check({ nominations, units }, report) {
    for (const nomination of nominations) {
      if (nomination.unitText.state !== "blank") continue;
      report("missing", nomination, "unit", { isListKnown: units.known });
    }
  },
});
