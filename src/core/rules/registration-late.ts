import { formatDay, type Day } from "../calendar/day";
import { lastDayInTime } from "../plan/plan";
import {
  REGISTRATION_CLAUSE,
  acceptanceNote,
  lateSeverity,
  registrationField,
  registrationSource,
} from "./engine/deadline";
import type { Message } from "../findings/finding";
import { defineRule } from "./engine/rule";

interface Late {
  date: Day;
  last: Day;
  source: Message;
  note: Message;
}

export const registrationLate = defineRule({
  id: "registration-late",
  severity: "error",
  clause: REGISTRATION_CLAUSE,
  rowByRow: true,
  messages: {
    late: ({ date, last, source, note }: Late) => ({
      vi: `Ngày đăng ký ${formatDay(date)}${source.vi} đã quá hạn; hạn cuối là ngày ${formatDay(last)}.${note.vi}`,
      en: `Registered on ${formatDay(date)}${source.en}, after the deadline; the last day was ${formatDay(last)}.${note.en}`,
    }),
  },
  check({ nominations, plan, layout }, report) {
    const last = lastDayInTime(plan.registrationDeadline, plan.registrationInclusive);
    for (const nomination of nominations) {
      const { registration } = nomination;
      if (registration.state !== "date" || registration.day <= plan.registrationDeadline) continue;
      const facts = {
        date: registration.day,
        last,
        source: registrationSource(registration),
        note: acceptanceNote(nomination.lateAcceptance, layout),
      };
      report("late", nomination, registrationField(registration), facts, lateSeverity(nomination));
    }
  },
});
