import { looksLegacy } from "../text/legacyFont";
import type { Nomination } from "../nominations/nomination";
import { quote } from "../text/quote";
import { defineRule } from "./rule";

const COLUMNS = [
  { field: "nominee", read: ({ nominee }: Nomination) => nominee },
  { field: "unit", read: ({ unitText }: Nomination) => unitText },
  { field: "achievement", read: ({ achievement }: Nomination) => achievement },
] as const;

export const textLegacyFont = defineRule({
  id: "text-legacy-font",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    legacy: ({ value }: { value: string }) => ({
      vi: `"${value}" có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI). Hãy gõ lại bằng Unicode, ví dụ: Nguyễn Văn An.`,
      en: `"${value}" looks typed in an old encoding (TCVN3 or VNI). Type it again in Unicode, for example: Nguyễn Văn An.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const { field, read } of COLUMNS) {
        const { text, traits } = read(nomination);
        if (looksLegacy(text, traits)) report("legacy", nomination, field, { value: quote(text) });
      }
    }
  },
});
