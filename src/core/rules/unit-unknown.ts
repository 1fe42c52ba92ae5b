import { quote } from "../text/formatText";
import type { Message } from "../findings/finding";
import { nameOffers } from "./engine/nameOffer";
import { defineRule } from "./engine/rule";

export const unitUnknown = defineRule({
  id: "unit-unknown",
  severity: "error",
  clause: "Danh sách đơn vị",
  needs: "unitList",
  messages: {
    unknown: ({ value, list, sheet }: { value: string; list: Message; sheet: string }) => ({
      vi: `Chưa có "${value}" trong danh sách đơn vị. Chọn một trong: ${list.vi}; nếu không có, đề nghị Văn phòng bổ sung vào trang ${sheet}.`,
      en: `The unit list has no "${value}". Choose one of: ${list.en}; if it is not there, ask the Office to add it to the sheet ${sheet}.`,
    }),
    nearest: ({ value, suggestion, sheet }: { value: string; suggestion: string; sheet: string }) => ({
      vi: `Chưa có "${value}" trong danh sách đơn vị. Đúng là "${suggestion}"? Nếu phải, ghi theo tên này; nếu là đơn vị khác, đề nghị Văn phòng bổ sung vào trang ${sheet}.`,
      en: `The unit list has no "${value}". Is it "${suggestion}"? If so, write that name; if it is another unit, ask the Office to add it to the sheet ${sheet}.`,
    }),
  },
  check({ nominations, units }, report) {
    if (!units.known) return;
    const offerFor = nameOffers(() => units.list);
    for (const nomination of nominations) {
      if (nomination.unitText.state !== "filled" || nomination.unit !== null) continue;
      const { text } = nomination.unitText;
      const value = quote(text);
      const offer = offerFor(text);
      if (offer.nearest === null) {
        report(
          "unknown",
          nomination,
          "unit",
          { value, list: offer.list, sheet: units.sheet },
          { choices: offer.choices },
        );
      } else {
        report(
          "nearest",
          nomination,
          "unit",
          { value, suggestion: quote(offer.nearest), sheet: units.sheet },
          { fix: offer.nearest },
        );
      }
    }
  },
});
