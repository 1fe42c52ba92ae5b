import { formatDay, type Day } from "../calendar/day";
import { PROPOSAL_CLAUSE, registrationSource } from "./engine/deadline";
import type { Message } from "../findings/finding";
import { defineRule } from "./engine/rule";

export const proposalBeforeRegistration = defineRule({
  id: "proposal-before-registration",
  severity: "review",
  clause: PROPOSAL_CLAUSE,
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    before: ({ date, registered, source }: { date: Day; registered: Day; source: Message }) => ({
      vi: `Ngày đề nghị ${formatDay(date)} trước ngày đăng ký ${formatDay(registered)}${source.vi}. Đề nghị kiểm tra lại hai ngày này; nếu ghi đúng, Giám đốc xem xét.`,
      en: `Nominated on ${formatDay(date)}, before the registration on ${formatDay(registered)}${source.en}. Check both dates; if they are right, the Director decides.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { registration, proposedOn } = nomination;
      if (registration.state !== "date" || proposedOn.day === null || proposedOn.day >= registration.day) continue;
      const facts = { date: proposedOn.day, registered: registration.day, source: registrationSource(registration) };
      const field = registration.source === "unit" ? "unit" : "proposedOn";
      report("before", nomination, field, facts);
    }
  },
});
