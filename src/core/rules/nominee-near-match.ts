import { strip } from "../text/fold";
import type { Message } from "../findings/finding";
import { groupBy } from "../groupBy";
import { withSimilarNamesInUnit } from "../nominations/similarNominations";
import { reportOthers } from "./engine/groups";
import { defineRule } from "./engine/rule";

/** "Nguyễn Văn Hoà" and "Nguyễn Văn Hoa" may be one person or two. */
export const nomineeNearMatch = defineRule({
  id: "nominee-near-match",
  severity: "info",
  clause: 'Kế hoạch, "Đối tượng thi đua, khen thưởng"',
  messages: {
    nearMatch: ({ rows }: { rows: Message }) => ({
      vi: `Tên chỉ khác dấu với dòng ${rows.vi} cùng đơn vị. Nếu là một, ghi tên thống nhất.`,
      en: `The name differs only in its accents from ${rows.en} of the same unit. If they are the same, spell the name the same way.`,
    }),
  },
  check({ nominations, notDuplicates }, report) {
    const groups = groupBy(withSimilarNamesInUnit(nominations), ({ subject, nominee, unitKey }) =>
      subject === null || unitKey === "" ? null : `${subject}\n${unitKey}\n${strip(nominee.text)}`,
    );
    for (const group of groups.values()) {
      reportOthers(
        group,
        ({ nominee }) => nominee.folded,
        notDuplicates,
        (nomination, rows, others) => report("nearMatch", nomination, "nominee", { rows }, { others }),
      );
    }
  },
});
