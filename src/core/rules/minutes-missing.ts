import { cellInWords, type Message } from "../findings/finding";
import { quote } from "../text/formatText";
import { defineRule } from "./engine/rule";

export const minutesMissing = defineRule({
  id: "minutes-missing",
  severity: "review",
  clause: "Ngoài kế hoạch (thông lệ về hồ sơ)",
  stages: "from-nomination",
  customary: true,
  needs: "unitMinutes",
  rowByRow: true,
  messages: {
    missing: ({ unit, where }: { unit: string; where: Message }) => ({
      vi: `Đơn vị "${unit}" chưa có biên bản họp xét. Khi nhận được, Văn phòng ghi "Có" hoặc số biên bản vào ô ${where.vi}.`,
      en: `The unit "${unit}" has not sent the minutes of its meeting. Once they are in, the Office enters "Có" or their number in cell ${where.en}.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { unit } = nomination;
      if (unit === null || unit.hasMinutes || unit.minutesCell === null) continue;
      report("missing", nomination, "unit", { unit: quote(unit.name), where: cellInWords(unit.minutesCell.place) });
    }
  },
});
