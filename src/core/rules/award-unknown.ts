import { quote } from "../text/formatText";
import { AwardBook } from "../plan/awardBook";
import type { Message } from "../findings/finding";
import { nameOffers } from "./engine/nameOffer";
import { defineRule } from "./engine/rule";

export const awardUnknown = defineRule({
  id: "award-unknown",
  severity: "error",
  clause: 'Kế hoạch, "Hình thức khen thưởng"',
  messages: {
    unknown: ({ value, list }: { value: string; list: Message }) => ({
      vi: `Kế hoạch không có hình thức "${value}". Chọn một trong: ${list.vi}.`,
      en: `The plan has no award "${value}". Choose one of: ${list.en}.`,
    }),
    nearest: ({ value, suggestion }: { value: string; suggestion: string }) => ({
      vi: `Kế hoạch không có hình thức "${value}". Đúng là "${suggestion}"? Nếu phải, ghi theo tên này.`,
      en: `The plan has no award "${value}". Is it "${suggestion}"? If so, write that name.`,
    }),
  },
  check({ nominations, plan }, report) {
    const offerFor = nameOffers(() => new AwardBook(plan).named());
    for (const nomination of nominations) {
      if (nomination.award.state !== "filled" || nomination.awardMatch !== null) continue;
      const { text } = nomination.award;
      const value = quote(text);
      const offer = offerFor(text);
      if (offer.nearest === null) {
        report("unknown", nomination, "award", { value, list: offer.list }, { choices: offer.choices });
      } else {
        report("nearest", nomination, "award", { value, suggestion: quote(offer.nearest) }, { fix: offer.nearest });
      }
    }
  },
});
