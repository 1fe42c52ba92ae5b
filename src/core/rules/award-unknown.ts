import { readLegacyFont } from "../text/legacyFont";
import { nearest } from "../text/nearest";
import { remember } from "../text/memo";
import { quote } from "../text/quote";
import { AwardBook } from "../plan/awardBook";
import { defineRule } from "./rule";

export const awardUnknown = defineRule({
  id: "award-unknown",
  severity: "error",
  clause: 'Kế hoạch, "Hình thức khen thưởng"',
  messages: {
    unknown: ({ value, example }: { value: string; example: string }) => ({
      vi: `Kế hoạch không có hình thức khen thưởng "${value}". Ví dụ đúng: ${example}.`,
      en: `The plan has no award "${value}". A correct example: ${example}.`,
    }),
    nearest: ({ value, suggestion }: { value: string; suggestion: string }) => ({
      vi: `Kế hoạch không có hình thức khen thưởng "${value}". Có phải là "${suggestion}"?`,
      en: `The plan has no award "${value}". Is it "${suggestion}"?`,
    }),
  },
  check({ nominations, plan }, report) {
    const book = new AwardBook(plan);
    const suggest = remember((text) => ({ name: nearest(readLegacyFont(text)?.text ?? text, book.names()) }));
    for (const nomination of nominations) {
      if (nomination.award.state !== "filled" || nomination.awardMatch !== null) continue;
      const value = quote(nomination.award.text);
      const { name } = suggest(nomination.award.text);
      if (name === null) report("unknown", nomination, "award", { value, example: book.groups[0]?.name ?? "" });
      else report("nearest", nomination, "award", { value, suggestion: name });
    }
  },
});
