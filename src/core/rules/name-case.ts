import { properName } from "../text/properName";
import { CAPITALS, INTRICATE, SMALL_LETTERS } from "../text/traits";
import { defineRule } from "./rule";

const MIXED = CAPITALS | SMALL_LETTERS;

export const nameCase = defineRule({
  id: "name-case",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    case: ({ to }: { to: string }) => ({
      vi: `Tên viết toàn chữ hoa hoặc toàn chữ thường. Nên viết: "${to}".`,
      en: `The name is all capitals or all small letters. Better: "${to}".`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.subject !== "individual" || nomination.nominee.state !== "filled") continue;
      const { text, traits } = nomination.nominee;
      if ((traits & (INTRICATE | MIXED)) === MIXED) continue;
      const better = properName(text);
      if (!better || nomination.cell("nominee").kind !== "text") continue;
      // "Y A" is all capitals, and nothing about it can be mended.
      report("case", nomination, "nominee", better, better.to === text ? {} : { fix: better.to });
    }
  },
});
