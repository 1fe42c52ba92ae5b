import { quote } from "../text/quote";
import { formatDay } from "../calendar/day";
import { DATE_FIELDS } from "./dateColumns";
import { defineRule } from "./rule";

export const dateUnreadable = defineRule({
  id: "date-unreadable",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    unreadable: ({ value, example }: { value: string; example: string }) => ({
      vi: `"${value}" không phải là ngày đọc được. Ví dụ đúng: ${example} (ngày/tháng/năm đủ bốn số).`,
      en: `"${value}" can't be read as a date. A correct example: ${example} (day/month/year in four digits).`,
    }),
  },
  check({ nominations, plan }, report) {
    const example = formatDay(plan.issuedOn);
    for (const nomination of nominations) {
      for (const field of DATE_FIELDS) {
        if (nomination[field].state !== "unreadable") continue;
        report("unreadable", nomination, field, { value: quote(nomination.cell(field).text), example });
      }
    }
  },
});
