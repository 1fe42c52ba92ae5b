import { formatDay, partsOf, type Day } from "../calendar/day";
import {
  REGISTRATION_CLAUSE,
  acceptanceNote,
  lateSeverity,
  registrationField,
  registrationSource,
} from "./engine/deadline";
import type { Message } from "../findings/finding";
import type { Plan } from "../plan/plan";
import { defineRule } from "./engine/rule";

interface OnDeadline {
  date: Day;
  source: Message;
  /** What the Office does if that day counts too. */
  setting: Message;
  note: Message;
}

export const registrationOnDeadline = defineRule({
  id: "registration-on-deadline",
  severity: "error",
  clause: REGISTRATION_CLAUSE,
  rowByRow: true,
  messages: {
    onDeadline: ({ date, source, setting, note }: OnDeadline) => ({
      vi: `Ngày đăng ký ${formatDay(date)}${source.vi} đã quá hạn: Kế hoạch yêu cầu đăng ký trước ngày ${formatDay(date)}, chậm nhất ${formatDay(date - 1)}. Nếu được tính cả ngày ${partsOf(date).day}, ${setting.vi}.${note.vi}`,
      en: `Registered on ${formatDay(date)}${source.en}, after the deadline: the plan asks for registration before ${formatDay(date)}, ${formatDay(date - 1)} at the latest. If day ${partsOf(date).day} counts too, ${setting.en}.${note.en}`,
    }),
  },
  check({ nominations, plan, layout }, report) {
    if (plan.registrationInclusive) return;
    for (const nomination of nominations) {
      const { registration } = nomination;
      if (registration.state !== "date" || registration.day !== plan.registrationDeadline) continue;
      const facts = {
        date: registration.day,
        source: registrationSource(registration),
        setting: settingOf(plan),
        note: acceptanceNote(nomination.lateAcceptance, layout),
      };
      report("onDeadline", nomination, registrationField(registration), facts, lateSeverity(nomination));
    }
  },
});

function settingOf({ source, registrationRuleCell: cell }: Plan): Message {
  if (cell !== null) {
    return {
      vi: `Văn phòng đổi ô ${cell.vi}, thành "Hết ngày"`,
      en: `the Office changes cell ${cell.en}, to "Hết ngày" (until the end of the day)`,
    };
  }
  return source === "built-in"
    ? {
        vi: 'Văn phòng bấm Tạo bộ bảng mẫu ở ngăn kết quả, rồi đổi mục "Cách tính hạn đăng ký" của bảng KeHoach thành "Hết ngày"',
        en: 'the Office presses Create the standard sheets in the task pane, then changes the line "Cách tính hạn đăng ký" of table KeHoach to "Hết ngày"',
      }
    : {
        vi: 'Văn phòng thêm mục "Cách tính hạn đăng ký" là "Hết ngày" vào bảng KeHoach',
        en: 'the Office adds the line "Cách tính hạn đăng ký" with "Hết ngày" to table KeHoach',
      };
}
