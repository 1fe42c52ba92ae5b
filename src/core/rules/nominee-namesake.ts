import type { Message } from "./finding";
import { groupBy, listOthers, nominationKey, withNamesakes } from "./groups";
import { defineRule } from "./rule";

export const nomineeNamesake = defineRule({
  id: "nominee-namesake",
  severity: "review",
  clause: 'Kế hoạch, "Đối tượng thi đua, khen thưởng"',
  needs: "position",
  messages: {
    namesake: ({ rows }: { rows: Message }) => ({
      vi: `Trùng tên, đơn vị và hình thức với dòng ${rows.vi} nhưng khác chức vụ. Hãy xác nhận đây là hai người khác nhau, ví dụ ghi thêm năm sinh vào Ghi chú.`,
      en: `Same name, unit and award as in row ${rows.en}, but another position. Confirm that they are different people.`,
    }),
  },
  *check({ nominations }, report) {
    for (const group of groupBy(withNamesakes(nominations), nominationKey).values()) {
      if (group.length < 2) continue;
      const byPosition = groupBy(group, ({ position }) => position.folded);
      const given = group.length - (byPosition.get("")?.length ?? 0);
      for (const nomination of group) {
        const own = nomination.position.folded;
        const others = given - (byPosition.get(own)?.length ?? 0);
        if (own === "" || others === 0) continue;
        const rows = listOthers(group, others, ({ position }) => position.folded !== "" && position.folded !== own);
        yield report("namesake", nomination, "nominee", { rows });
      }
    }
  },
});
