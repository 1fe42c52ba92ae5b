import { formatDay, type Day } from "../calendar/day";
import { lastDayInTime } from "../plan/plan";
import { PROPOSAL_CLAUSE, acceptanceNote, lateSeverity } from "./engine/deadline";
import type { Message } from "../findings/finding";
import { defineRule } from "./engine/rule";

export const proposalLate = defineRule({
  id: "proposal-late",
  severity: "error",
  clause: PROPOSAL_CLAUSE,
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    late: ({ date, last, note }: { date: Day; last: Day; note: Message }) => ({
      vi: `Ngày đề nghị ${formatDay(date)} đã quá hạn; hạn cuối là ngày ${formatDay(last)}.${note.vi}`,
      en: `Nominated on ${formatDay(date)}, after the deadline; the last day was ${formatDay(last)}.${note.en}`,
    }),
  },
  check({ nominations, plan, layout }, report) {
    const last = lastDayInTime(plan.proposalDeadline, plan.proposalInclusive);
    for (const nomination of nominations) {
      const { day } = nomination.proposedOn;
      if (day === null || day <= last) continue;
      const facts = { date: day, last, note: acceptanceNote(nomination.lateAcceptance, layout) };
      report("late", nomination, "proposedOn", facts, lateSeverity(nomination));
    }
  },
});
