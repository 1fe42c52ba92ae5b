import { properName, quote } from "../text/formatText";
import { CAPITALS, INTRICATE, SMALL_LETTERS } from "../text/traits";
import { defineRule } from "./engine/rule";
import { legacyNominees } from "./text-legacy-font";

const MIXED = CAPITALS | SMALL_LETTERS;

export const nameCase = defineRule({
  id: "name-case",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  messages: {
    case: ({ to }: { to: string }) => ({
      vi: `Tên viết toàn chữ hoa hoặc toàn chữ thường. Viết lại: "${to}".`,
      en: `The name is all capitals or all small letters. Better: "${to}".`,
    }),
  },
  check({ nominations }, report) {
    for (const [index, nomination] of nominations.entries()) {
      if (nomination.subject !== "individual" || nomination.nominee.state !== "filled") continue;
      const { text, traits, letters } = nomination.nominee;
      if ((traits & (INTRICATE | MIXED)) === MIXED) continue;
      const better = properName(text);
      // "Y A" is correct in capitals.
      if (!better || better.to === text || letters < 2 || nomination.cell("nominee").kind !== "text") continue;
      if (legacyNominees(nominations).has(index)) continue;
      report("case", nomination, "nominee", { to: quote(better.to) }, { fix: better.to });
    }
  },
});
