import type { Message } from "../findings/finding";
import { groupBy } from "../groupBy";
import { listOthers, sameNominations } from "./engine/groups";
import { defineRule } from "./engine/rule";

export const nomineeNamesake = defineRule({
  id: "nominee-namesake",
  severity: "review",
  clause: 'Kế hoạch, "Đối tượng thi đua, khen thưởng"',
  needs: "position",
  messages: {
    namesake: ({ rows }: { rows: Message }) => ({
      vi: `Trùng tên, đơn vị và hình thức với dòng ${rows.vi}, khác chức vụ. Nếu là một người, xóa dòng thừa; nếu là hai người, ghi thêm năm sinh sau họ tên.`,
      en: `Same name, unit and award as in ${rows.en}, but another position. If they are one person, delete the extra row; if two, add the year of birth after the name.`,
    }),
  },
  check({ nominations }, report) {
    for (const group of sameNominations(nominations)) {
      const given = group.filter(({ position }) => position.folded !== "");
      for (const [own, same] of groupBy(given, ({ position }) => position.folded)) {
        const others = given.length - same.length;
        if (others === 0) continue;
        const rows = listOthers(given, others, ({ position }) => position.folded !== own);
        for (const nomination of same) report("namesake", nomination, "nominee", { rows });
      }
    }
  },
});
