import type { Message } from "../findings/finding";
import { groupBy } from "../groupBy";
import { listOthers, personKey, withSimilarNamesInUnit } from "./engine/groups";
import { defineRule } from "./engine/rule";

export const nomineeTwoAwards = defineRule({
  id: "nominee-two-awards",
  severity: "review",
  clause: "Nguyên tắc khen thưởng: một thành tích không khen nhiều hình thức",
  messages: {
    twoAwards: ({ rows }: { rows: Message }) => ({
      vi: `Cũng được đề nghị hình thức khác ở dòng ${rows.vi}. Đơn vị giữ một đề nghị; nếu đề nghị cả hai, Giám đốc xem xét.`,
      en: `Also nominated for another award in ${rows.en}. The unit keeps one nomination; if it means both, the Director decides.`,
    }),
  },
  check({ nominations }, report) {
    const known = (nomination: (typeof nominations)[number]) =>
      nomination.category === null ? null : personKey(nomination);
    for (const group of groupBy(withSimilarNamesInUnit(nominations), known).values()) {
      if (group.length < 2) continue;
      const byAward = groupBy(group, ({ category }) => category?.code ?? null);
      if (byAward.size < 2) continue;
      for (const [code, same] of byAward) {
        const rows = listOthers(group, group.length - same.length, ({ category }) => category?.code !== code);
        for (const nomination of same) report("twoAwards", nomination, "nominee", { rows });
      }
    }
  },
});
