import { INVISIBLE, SPACE } from "../text/characters";
import { INVISIBLES as HAS_INVISIBLES, ODD_SPACES } from "../text/traits";
import { defineRule } from "./rule";
import { SHORT_TEXTS } from "./textColumns";

const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, "gu");
const SPACES = new RegExp(`[${SPACE}]+`, "gu");
const EDGES = /^ | $/gu;

function hasStray(text: string, traits: number): boolean {
  return (traits & (ODD_SPACES | HAS_INVISIBLES)) !== 0 || text.startsWith(" ") || text.endsWith(" ");
}

export const textSpacing = defineRule({
  id: "text-spacing",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    stray: ({ to }: { to: string }) => ({
      vi: `Có khoảng trắng thừa hoặc ký tự ẩn. Nên viết: "${to}".`,
      en: `There are stray spaces or invisible characters. Better: "${to}".`,
    }),
  },
  *check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const { field, read } of SHORT_TEXTS) {
        const { text, traits } = read(nomination);
        if (!hasStray(text, traits) || nomination.cell(field).kind !== "text") continue;
        const to = text.replace(INVISIBLES, "").replace(SPACES, " ").replace(EDGES, "");
        yield report("stray", nomination, field, { to }, { fix: to });
      }
    }
  },
});
