import { remember } from "../text/memo";
import { defineRule } from "./rule";

const isDecomposed = remember((text) => text.normalize("NFC") !== text);

export const textNotNfc = defineRule({
  id: "text-not-nfc",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  messages: {
    decomposed: ({ to }: { to: string }) => ({
      vi: `Chữ có dấu gõ theo kiểu Unicode tổ hợp, tìm kiếm và lọc sẽ không thấy. Nên viết lại: "${to}".`,
      en: `The accents are typed as separate characters, so that search and filters miss the text. Better: "${to}".`,
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
        if (text === "" || !isDecomposed(text)) continue;
        const to = text.normalize("NFC");
        yield report("decomposed", nomination, field, { to }, { fix: to });
      }
    }
  },
});
