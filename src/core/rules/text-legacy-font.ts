import { looksLegacy } from "../text/legacyFont";
import { quote } from "../text/quote";
import { defineRule } from "./rule";

export const textLegacyFont = defineRule({
  id: "text-legacy-font",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  messages: {
    legacy: ({ value }: { value: string }) => ({
      vi: `"${value}" có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI). Hãy gõ lại bằng Unicode, ví dụ: Nguyễn Văn An.`,
      en: `"${value}" looks typed in an old encoding (TCVN3 or VNI). Type it again in Unicode, for example: Nguyễn Văn An.`,
    }),
  },
  *check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const [field, { text }] of [
        ["nominee", nomination.nominee],
        ["unit", nomination.unitText],
        ["achievement", nomination.achievement],
      ] as const) {
        if (text !== "" && looksLegacy(text)) yield report("legacy", nomination, field, { value: quote(text) });
      }
    }
  },
});
