import { formatDay } from "../calendar/day";
import { lastGoodDay } from "../plan/plan";
import { defineRule } from "./rule";

export const proposalMissing = defineRule({
  id: "proposal-missing",
  severity: "missing",
  clause: 'Kế hoạch, "Hạn đề nghị khen thưởng"',
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    missing: ({ example }: { example: string }) => ({
      vi: `Chưa có ngày đề nghị. Ví dụ đúng: ${example}.`,
      en: `The date of the proposal is missing. A correct example: ${example}.`,
    }),
  },
  check({ nominations, plan }, report) {
    const example = formatDay(lastGoodDay(plan.proposalDeadline, plan.proposalInclusive));
    for (const nomination of nominations) {
      if (nomination.proposedOn.state === "blank") report("missing", nomination, "proposedOn", { example });
    }
  },
});
