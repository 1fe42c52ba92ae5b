import type { Message } from "../findings/finding";
import type { Nomination } from "../nominations/nomination";
import { groupBy } from "../groupBy";
import { withSimilarNames, withOthers } from "./engine/groups";
import { defineRule } from "./engine/rule";

/** Two people of one name in two units are common, so this is only information. */
export const nomineeSameName = defineRule({
  id: "nominee-same-name",
  severity: "info",
  clause: 'Kế hoạch, "Đối tượng thi đua, khen thưởng"',
  messages: {
    sameName: ({ rows }: { rows: Message }) => ({
      vi: `Trùng tên với dòng ${rows.vi} ở đơn vị khác. Nếu là một, giữ một đề nghị.`,
      en: `Same name as in ${rows.en}, of another unit. If they are the same, keep one nomination.`,
    }),
  },
  check({ nominations, notDuplicates }, report) {
    const groups = groupBy(withSimilarNames(nominations), ({ subject, nominee, unitKey }) =>
      subject === null || nominee.folded === "" || unitKey === "" ? null : `${subject}\n${nominee.folded}`,
    );
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      const byUnit = groupBy(group, ({ unitKey }) => unitKey);
      if (byUnit.size < 2) continue;
      for (const [unit, same] of byUnit) {
        const isOther = ({ unitKey }: Nomination) => unitKey !== unit;
        for (const { nomination, rows, others } of withOthers(
          same,
          group,
          group.length - same.length,
          isOther,
          notDuplicates,
        ))
          report("sameName", nomination, "nominee", { rows }, { others });
      }
    }
  },
});
