import { defineRule } from "./engine/rule";

export const proposalMissing = defineRule({
  id: "proposal-missing",
  severity: "missing",
  clause: 'Kế hoạch, "Hạn đề nghị khen thưởng"',
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Chưa ghi ngày đề nghị. Ghi ngày của văn bản đề nghị, dạng ngày/tháng/năm.",
      en: "The nomination date is blank. Enter the date of the letter of nomination (dd/mm/yyyy).",
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.proposedOn.state === "blank") report("missing", nomination, "proposedOn", {});
    }
  },
});
