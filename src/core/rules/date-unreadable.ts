import { storedText } from "../calendar/dateText";
import { formatDay } from "../calendar/day";
import { quote } from "../text/formatText";
import { DATE_FIELDS } from "../nominations/fields";
import { defineRule } from "./engine/rule";

/** Day, month and a plausible year: the day or the month must be wrong, as in 31/11/2022. */
const WRITTEN_AS_DATE = /^\s*\d{1,2}([/.-])\d{1,2}\1(?:199\d|20\d\d)(?!\d)/u;

export const dateUnreadable = defineRule({
  id: "date-unreadable",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    unreadable: ({ value, example }: { value: string; example: string }) =>
      WRITTEN_AS_DATE.test(value)
        ? {
            vi: `Ngày "${value}" không có thật. Ghi ngày/tháng/năm, năm đủ 4 chữ số, ví dụ ${example}.`,
            en: `There is no such date as "${value}". Enter dd/mm/yyyy with a 4-digit year, for example ${example}.`,
          }
        : {
            vi: `"${value}" không phải là ngày. Ghi ngày/tháng/năm, năm đủ 4 chữ số, ví dụ ${example}.`,
            en: `"${value}" is not a date. Enter dd/mm/yyyy with a 4-digit year, for example ${example}.`,
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
