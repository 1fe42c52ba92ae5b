import type { Message } from "../findings/finding";
import { groupBy } from "../groupBy";
import { withSimilarNames } from "../nominations/similarNominations";
import { reportOthers } from "./engine/groups";
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
      reportOthers(
        group,
        ({ unitKey }) => unitKey,
        notDuplicates,
        (nomination, rows, others) => report("sameName", nomination, "nominee", { rows }, { others }),
      );
    }
  },
});
