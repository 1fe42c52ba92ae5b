import { readLegacyFont } from "../text/legacyFont";
import { findWrongLetters } from "../text/lookAlikes";
import { quote } from "../text/formatText";
import { ETHS, INTRICATE } from "../text/traits";
import { defineRule } from "./engine/rule";
import { SHORT_TEXTS } from "../nominations/fields";

export const textWrongLetter = defineRule({
  id: "text-wrong-letter",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    wrong: ({ letter, meant, to }: { letter: string; meant: string; to: string }) => ({
      vi: `Chữ "${letter}" chỉ trông giống chữ "${meant}", nên tìm kiếm và lọc không thấy. Viết lại: "${to}".`,
      en: `The letter "${letter}" only looks like "${meant}", so that search and filters miss the text. Better: "${to}".`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const { field, read } of SHORT_TEXTS) {
        const { text, traits } = read(nomination);
        if ((traits & (ETHS | INTRICATE)) === 0) continue;
        const found = findWrongLetters(text);
        // TCVN3 uses eth for the letter é.
        if (found === null || readLegacyFont(text, traits) !== null) continue;
        const { letter, meant, to } = found;
        report("wrong", nomination, field, { letter, meant, to: quote(to) }, { fix: to });
      }
    }
  },
});
