import { INVISIBLE, SPACE } from "../text/characters";
import { remember } from "../text/memo";
import { defineRule } from "./rule";

const STRAY = new RegExp(`^[${SPACE}]|[${SPACE}]$|[${SPACE}]{2}|(?! )[${SPACE}]|[${INVISIBLE}]`, "u");
const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, "gu");
const SPACES = new RegExp(`[${SPACE}]+`, "gu");
const EDGES = /^ | $/gu;

const hasStray = remember((text) => STRAY.test(text));

export const textSpacing = defineRule({
  id: "text-spacing",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  messages: {
    stray: ({ to }: { to: string }) => ({
      vi: `Có khoảng trắng thừa hoặc ký tự ẩn. Nên viết: "${to}".`,
      en: `There are stray spaces or invisible characters. Better: "${to}".`,
    }),
  },
  *check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const [field, { text }] of [
        ["nominee", nomination.nominee],
        ["unit", nomination.unitText],
        ["position", nomination.position],
        ["award", nomination.award],
      ] as const) {
        if (text === "" || !hasStray(text) || nomination.cell(field).kind !== "text") continue;
        const to = text.replace(INVISIBLES, "").replace(SPACES, " ").replace(EDGES, "");
        yield report("stray", nomination, field, { to }, { fix: to });
      }
    }
  },
});
