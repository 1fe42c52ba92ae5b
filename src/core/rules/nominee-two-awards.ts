import type { Message } from "../findings/finding";
import { groupBy } from "../groupBy";
import type { Nomination } from "../nominations/nomination";
import { NotDuplicates } from "../nominations/remembered";
import { personKey, withSimilarNamesInUnit } from "../nominations/similarNominations";
import { reportOthers } from "./engine/groups";
import { defineRule } from "./engine/rule";

export const nomineeTwoAwards = defineRule({
  id: "nominee-two-awards",
  severity: "review",
  clause: "Nguyên tắc khen thưởng: một thành tích không khen nhiều hình thức",
  messages: {
    twoAwards: ({ rows }: { rows: Message }) => ({
      vi: `Cũng được đề nghị hình thức khác ở dòng ${rows.vi}. Đơn vị giữ một đề nghị; nếu đề nghị cả hai để Giám đốc xem xét, bấm Đề nghị cả hai ở ngăn kết quả.`,
      en: `Also nominated for another award in ${rows.en}. The unit keeps one nomination, or presses Nominate for both in the task pane; the Director then decides.`,
    }),
    both: ({ rows }: { rows: Message }) => ({
      vi: `Đơn vị đề nghị cả hình thức khác ở dòng ${rows.vi}; Giám đốc xem xét. Đơn vị không phải sửa.`,
      en: `The unit also nominates for another award, in ${rows.en}; the Director decides. The unit has nothing to correct.`,
    }),
  },
  check({ nominations, notDuplicates }, report) {
    const known = (nomination: Nomination) => (nomination.category === null ? null : personKey(nomination));
    const award = ({ category }: Nomination) => category?.code ?? "";
    for (const group of groupBy(withSimilarNamesInUnit(nominations), known).values()) {
      const open = new Set<Nomination>();
      reportOthers(group, award, notDuplicates, (nomination, rows, others) => {
        open.add(nomination);
        report("twoAwards", nomination, "nominee", { rows }, { others });
      });
      reportOthers(group, award, NONE, (nomination, rows) => {
        if (!open.has(nomination)) report("both", nomination, "nominee", { rows });
      });
    }
  },
});

const NONE = new NotDuplicates();
