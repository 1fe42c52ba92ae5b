import type { Message } from "../findings/finding";
import { sameNominations } from "../nominations/similarNominations";
import { reportOthers } from "./engine/groups";
import { defineRule } from "./engine/rule";

export const nomineeNamesake = defineRule({
  id: "nominee-namesake",
  severity: "review",
  clause: 'Kế hoạch, "Đối tượng thi đua, khen thưởng"',
  needs: "position",
  messages: {
    namesake: ({ rows }: { rows: Message }) => ({
      vi: `Trùng tên, đơn vị và hình thức với dòng ${rows.vi}, khác chức vụ. Nếu là một người, xóa dòng thừa; nếu là hai người, bấm Không trùng ở ngăn kết quả hoặc ghi thêm năm sinh sau họ tên.`,
      en: `Same name, unit and award as in ${rows.en}, but another position. If they are one person, delete the extra row; if two, press Not a duplicate in the task pane or add the year of birth after the name.`,
    }),
  },
  check({ nominations, notDuplicates }, report) {
    for (const group of sameNominations(nominations)) {
      reportOthers(
        group.filter(({ position }) => position.folded !== ""),
        ({ position }) => position.folded,
        notDuplicates,
        (nomination, rows, others) => report("namesake", nomination, "nominee", { rows }, { others }),
      );
    }
  },
});
