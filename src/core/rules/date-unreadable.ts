import { readDateText, storedText } from "../calendar/dateText";
import { FIRST_YEAR, formatDay, LAST_YEAR } from "../calendar/day";
import type { Message } from "../findings/finding";
import { quote } from "../text/formatText";
import { DATE_FIELDS } from "../nominations/fields";
import { defineRule } from "./engine/rule";

/** A text that begins with day, month and year: 31/11/2022; 14/07/1905, which is how Excel shows a typed 2022. */
const WRITTEN_AS_DATE = /^\s*(\d{1,2}([/.-])\d{1,2}\2(\d{4}))(?!\d)/u;

export const dateUnreadable = defineRule({
  id: "date-unreadable",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    unreadable: ({ value, example }: { value: string; example: string }) => {
      const fault = faultOf(value);
      return {
        vi: `${fault.vi}. Ghi ngày/tháng/năm, năm đủ 4 chữ số, ví dụ ${example}.`,
        en: `${fault.en}. Enter dd/mm/yyyy with a 4-digit year, for example ${example}.`,
      };
    },
  },
  check({ nominations, plan }, report) {
    // Shows the format with the day of the plan, on which no unit registers or nominates.
    const example = formatDay(plan.issuedOn);
    for (const nomination of nominations) {
      for (const field of DATE_FIELDS) {
        if (nomination[field].state !== "unreadable") continue;
        report("unreadable", nomination, field, { value: quote(storedText(nomination.cell(field))), example });
      }
    }
  },
});

function faultOf(value: string): Message {
  const [, date = "", , year] = WRITTEN_AS_DATE.exec(value) ?? [];
  if (year === undefined) return { vi: `"${value}" không phải là ngày`, en: `"${value}" is not a date` };
  if (readDateText(date) !== null)
    return { vi: `Ô ghi thêm chữ ngoài ngày: "${value}"`, en: `The cell holds more than a date: "${value}"` };
  if (Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR)
    return { vi: `Ngày "${value}" không có thật`, en: `There is no such date as "${value}"` };
  const years = `${FIRST_YEAR}–${LAST_YEAR}`;
  return { vi: `Ngày "${value}" ngoài các năm ${years}`, en: `The date "${value}" is outside the years ${years}` };
}
