import { quote } from "../text/quote";
import { defineRule } from "./rule";

export const minutesMissing = defineRule({
  id: "minutes-missing",
  severity: "review",
  clause: "Ngoài kế hoạch (thông lệ về hồ sơ)",
  stages: "from-nomination",
  customary: true,
  needs: "unitMinutes",
  rowByRow: true,
  messages: {
    missing: ({ unit }: { unit: string }) => ({
      vi: `Đơn vị "${unit}" chưa có biên bản họp xét. Khi có, Văn phòng ghi vào trang Đơn vị, ví dụ: Có.`,
      en: `The unit "${unit}" has no minutes of its meeting. When it has, the Office writes so on sheet Đơn vị, for example: Có.`,
    }),
  },
  check({ nominations, units }, report) {
    if (!units.hasMinutesColumn) return;
    for (const nomination of nominations) {
      const { unit } = nomination;
      if (unit !== null && !unit.hasMinutes) report("missing", nomination, "unit", { unit: quote(unit.name) });
    }
  },
});
