import type { Message } from "./finding";
import { groupBy, listOthers, nominationKey, withNamesakes } from "./groups";
import { defineRule } from "./rule";

export const nominationDuplicated = defineRule({
  id: "nomination-duplicated",
  severity: "error",
  clause: 'Kế hoạch, "Đối tượng thi đua, khen thưởng"',
  messages: {
    duplicated: ({ rows }: { rows: Message }) => ({
      vi: `Đề nghị trùng với dòng ${rows.vi}. Hãy xóa dòng thừa; nếu là hai người trùng tên, ghi rõ chức vụ của từng người.`,
      en: `The same nomination as in row ${rows.en}. Delete the superfluous row; if they are two people of one name, give each one's position.`,
    }),
  },
  *check({ nominations }, report) {
    for (const group of groupBy(withNamesakes(nominations), nominationKey).values()) {
      if (group.length < 2) continue;
      const byPosition = groupBy(group, ({ position }) => position.folded);
      const blanks = byPosition.get("")?.length ?? 0;
      for (const nomination of group) {
        const own = nomination.position.folded;
        // A blank position may be anybody's; a given one is the same as the equal ones and the blank ones.
        const alike = own === "" ? group.length : (byPosition.get(own)?.length ?? 0) + blanks;
        if (alike < 2) continue;
        const rows = listOthers(group, alike - 1, (other) => {
          const theirs = other.position.folded;
          return other !== nomination && (own === "" || theirs === "" || theirs === own);
        });
        yield report("duplicated", nomination, "nominee", { rows });
      }
    }
  },
});
