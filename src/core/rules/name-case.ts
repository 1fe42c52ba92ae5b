import { readLegacyColumn, type LegacyReading } from "../text/legacyFont";
import { properName, quote } from "../text/formatText";
import { CAPITALS, INTRICATE, SMALL_LETTERS } from "../text/traits";
import { defineRule } from "./engine/rule";

const MIXED = CAPITALS | SMALL_LETTERS;

const TWO_LETTERS = /\p{L}.*\p{L}/su;

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
    let legacy: ReadonlyMap<number, LegacyReading> | null = null;
    for (const [index, nomination] of nominations.entries()) {
      if (nomination.subject !== "individual" || nomination.nominee.state !== "filled") continue;
      const { text, traits } = nomination.nominee;
      if ((traits & (INTRICATE | MIXED)) === MIXED) continue;
      const better = properName(text);
      // "Y A" is correct in capitals.
      if (!better || better.to === text || !TWO_LETTERS.test(text) || nomination.cell("nominee").kind !== "text")
        continue;
      legacy ??= readLegacyColumn(nominations, ({ nominee }) => nominee);
      if (legacy.has(index)) continue;
      report("case", nomination, "nominee", { to: quote(better.to) }, { fix: better.to });
    }
  },
});
