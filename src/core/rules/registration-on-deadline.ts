import { formatDay, partsOf, type Day } from "../calendar/day";
import {
  REGISTRATION_CLAUSE,
  acceptanceNote,
  lateSeverity,
  registrationField,
  registrationSource,
} from "./engine/deadline";
import type { Message } from "../findings/finding";
import { defineRule } from "./engine/rule";

interface OnDeadline {
  date: Day;
  source: Message;
  setting: Message | null;
  note: Message;
}

export const registrationOnDeadline = defineRule({
  id: "registration-on-deadline",
  severity: "error",
  clause: REGISTRATION_CLAUSE,
  rowByRow: true,
  messages: {
    onDeadline: ({ date, source, setting, note }: OnDeadline) => ({
      vi: `Ngày đăng ký ${formatDay(date)}${source.vi} đã quá hạn: Kế hoạch yêu cầu đăng ký trước ngày ${formatDay(date)}, chậm nhất ${formatDay(date - 1)}. Nếu được tính cả ngày ${partsOf(date).day}, ${where(setting).vi}.${note.vi}`,
      en: `Registered on ${formatDay(date)}${source.en}, after the deadline: the plan asks for registration before ${formatDay(date)}, ${formatDay(date - 1)} at the latest. If day ${partsOf(date).day} counts too, ${where(setting).en}.${note.en}`,
    }),
  },
  check({ nominations, plan }, report) {
    if (plan.registrationInclusive) return;
    for (const nomination of nominations) {
      const { registration } = nomination;
      if (registration.state !== "date" || registration.day !== plan.registrationDeadline) continue;
      const facts = {
        date: registration.day,
        source: registrationSource(registration),
        setting: plan.registrationRuleCell,
        note: acceptanceNote(nomination.lateAcceptance),
      };
      report("onDeadline", nomination, registrationField(registration), facts, lateSeverity(nomination));
    }
  },
});

function where(setting: Message | null): Message {
  return setting === null
    ? {
        vi: 'Văn phòng thêm mục "Cách tính hạn đăng ký" là "Hết ngày" vào trang Kế hoạch',
        en: 'the Office adds the line "Cách tính hạn đăng ký" with "Hết ngày" to the sheet Kế hoạch',
      }
    : {
        vi: `Văn phòng đổi ô ${setting.vi}, thành "Hết ngày"`,
        en: `the Office changes cell ${setting.en}, to "Hết ngày" (until the end of the day)`,
      };
}
