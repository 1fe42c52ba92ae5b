import { SPACE, ZERO_WIDTH, INVISIBLES as HAS_INVISIBLES, ODD_SPACES } from "../text/traits";
import { tidySpaces } from "../text/whitespace";
import { quote } from "../text/formatText";
import { defineRule } from "./engine/rule";
import { SHORT_TEXTS } from "../nominations/fields";

/** A space at an edge, double, or non-breaking; a line break; an invisible character. A single tab is accepted. */
const STRAY = new RegExp(
  `^[${SPACE}]|[${SPACE}]$|[${SPACE}]{2}|[\\u00a0\\u202f\\n\\v\\f\\r\\u0085\\u2028\\u2029${ZERO_WIDTH}]`,
  "u",
);

function hasStray(text: string, traits: number): boolean {
  if ((traits & (ODD_SPACES | HAS_INVISIBLES)) !== 0) return STRAY.test(text);
  return text.startsWith(" ") || text.endsWith(" ");
}

export const textSpacing = defineRule({
  id: "text-spacing",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    stray: ({ to }: { to: string }) => ({
      vi: `Có khoảng trắng thừa hoặc ký tự ẩn. Viết lại: "${to}".`,
      en: `There are stray spaces or invisible characters. Better: "${to}".`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const { field, read } of SHORT_TEXTS) {
        const { text, traits } = read(nomination);
        if (!hasStray(text, traits) || nomination.cell(field).kind !== "text") continue;
        const to = tidySpaces(text);
        report("stray", nomination, field, { to: quote(to) }, { fix: to });
      }
    }
  },
});
