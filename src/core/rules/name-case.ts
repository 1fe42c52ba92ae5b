import { remember } from "../text/memo";
import { CAPITALS, INTRICATE, SMALL_LETTERS } from "../text/traits";
import { defineRule } from "./rule";

const MIXED = CAPITALS | SMALL_LETTERS;

/** The suggested spelling; null when the name mixes capitals and small letters as names do. */
const suggestion = remember((name): { to: string } | null => {
  const upper = name.toUpperCase();
  const lower = name.toLowerCase();
  if (upper === lower || (name !== upper && name !== lower)) return null;
  return { to: lower.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()) };
}) as (name: string) => { to: string } | null;

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
  *check({ nominations }, report) {
    for (const nomination of nominations) {
      if (nomination.subject !== "individual" || nomination.nominee.state !== "filled") continue;
      const { text, traits } = nomination.nominee;
      if ((traits & (INTRICATE | MIXED)) === MIXED) continue;
      const better = suggestion(text);
      if (!better || nomination.cell("nominee").kind !== "text") continue;
      // "Y A" is all capitals, and nothing about it can be mended.
      yield report("case", nomination, "nominee", better, better.to === text ? {} : { fix: better.to });
    }
  },
});
