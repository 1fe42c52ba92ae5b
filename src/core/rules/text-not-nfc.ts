import { INTRICATE } from "../text/traits";
import { quote } from "../text/formatText";
import { defineRule } from "./engine/rule";
import { SHORT_TEXTS } from "../nominations/fields";

export const textNotNfc = defineRule({
  id: "text-not-nfc",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    decomposed: ({ to }: { to: string }) => ({
      vi: `Dấu thanh được gõ rời khỏi chữ, nên tìm kiếm và lọc không thấy. Viết lại: "${to}".`,
      en: `The accents are typed as separate characters, so that search and filters miss the text. Better: "${to}".`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const { field, read } of SHORT_TEXTS) {
        const { text, traits } = read(nomination);
        if ((traits & INTRICATE) === 0) continue;
        const to = text.normalize("NFC");
        if (to === text) continue;
        report("decomposed", nomination, field, { to: quote(to) }, { fix: to });
      }
    }
  },
});
