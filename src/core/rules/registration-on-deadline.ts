import { formatDay, type Day } from "../calendar/day";
import { REGISTRATION_CLAUSE, acceptanceNote, lateSeverity, registrationField, registrationSource } from "./deadline";
import type { Message } from "./finding";
import { defineRule } from "./rule";

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
      vi: `Đăng ký đúng ngày ${formatDay(date)}${source.vi}, mà kế hoạch ghi "Trước ngày" nên ngày này đã trễ; ngày cuối còn hợp lệ là ${formatDay(date - 1)}. Nếu được tính cả ngày, ${where(setting).vi}.${note.vi}`,
      en: `Registered on ${formatDay(date)}${source.en} itself, but the plan reads "Trước ngày" (before), so that it is too late; the last good day is ${formatDay(date - 1)}. If the day counts, ${where(setting).en}.${note.en}`,
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
        vi: `Văn phòng sửa ô ${setting.vi}, thành "Hết ngày"`,
        en: `the Office changes cell ${setting.en}, to "Hết ngày"`,
      };
}
