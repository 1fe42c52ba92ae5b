import { readLegacyFont } from "../text/legacyFont";
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
    legacy: ({ value, encoding, reading }: { value: string; encoding: string; reading: string }) => ({
      vi: `"${value}" có vẻ gõ bằng bảng mã cũ ${encoding}. Hãy gõ lại bằng Unicode, ví dụ đúng: "${reading}".`,
      en: `"${value}" looks typed in the old encoding ${encoding}. Type it again in Unicode, a correct example: "${reading}".`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const { field, read } of COLUMNS) {
        const { text, traits } = read(nomination);
        const legacy = readLegacyFont(text, traits);
        if (legacy === null) continue;
        const facts = { value: quote(text), encoding: legacy.encoding, reading: quote(legacy.text) };
        report("legacy", nomination, field, facts);
      }
    }
  },
});
