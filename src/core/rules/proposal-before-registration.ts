import { formatDay, type Day } from "../calendar/day";
import { PROPOSAL_CLAUSE, registrationSource } from "./deadline";
import type { Message } from "./finding";
import { defineRule } from "./rule";

export const proposalBeforeRegistration = defineRule({
  id: "proposal-before-registration",
  severity: "review",
  clause: PROPOSAL_CLAUSE,
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    before: ({ date, registered, source }: { date: Day; registered: Day; source: Message }) => ({
      vi: `Đề nghị ngày ${formatDay(date)}, trước ngày đăng ký ${formatDay(registered)}${source.vi}. Hãy xem lại hai ngày này; ngày đề nghị đúng không trước ${formatDay(registered)}.`,
      en: `Proposed on ${formatDay(date)}, before the registration on ${formatDay(registered)}${source.en}. Look at both dates again; a correct date is not before ${formatDay(registered)}.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { registration, proposedOn } = nomination;
      if (registration.state !== "date" || proposedOn.day === null || proposedOn.day >= registration.day) continue;
      const facts = { date: proposedOn.day, registered: registration.day, source: registrationSource(registration) };
      const field = registration.of === "unit" ? "unit" : "proposedOn";
      report("before", nomination, field, facts);
    }
  },
});
