import { formatDay, type Day } from "../calendar/day";
import { REGISTRATION_CLAUSE, registrationField, registrationSource } from "./engine/deadline";
import type { Message } from "../findings/finding";
import { defineRule } from "./engine/rule";

export const registrationBeforePlan = defineRule({
  id: "registration-before-plan",
  severity: "review",
  clause: REGISTRATION_CLAUSE,
  rowByRow: true,
  messages: {
    before: ({ date, issued, source }: { date: Day; issued: Day; source: Message }) => ({
      vi: `Ngày đăng ký ${formatDay(date)}${source.vi} trước ngày ban hành Kế hoạch ${formatDay(issued)}. Đề nghị kiểm tra lại ngày; nếu ghi đúng, Giám đốc xem xét.`,
      en: `Registered on ${formatDay(date)}${source.en}, before the plan was issued on ${formatDay(issued)}. Check the date; if it is right, the Director decides.`,
    }),
  },
  check({ nominations, plan }, report) {
    for (const nomination of nominations) {
      const { registration } = nomination;
      if (registration.state !== "date" || registration.day >= plan.issuedOn) continue;
      const facts = { date: registration.day, issued: plan.issuedOn, source: registrationSource(registration) };
      report("before", nomination, registrationField(registration), facts);
    }
  },
});
