import type { Nomination } from "../nominations/nomination";
import { MAX_LISTED } from "../text/formatText";
import type { Message } from "../findings/finding";
import { groupBy } from "../groupBy";
import { sameNominations } from "../nominations/similarNominations";
import { listOthers } from "./engine/groups";
import { defineRule } from "./engine/rule";

/** The first rows of two groups, as many as a message can list besides the row itself. */
function firstOf(a: readonly Nomination[], b: readonly Nomination[]): Nomination[] {
  return [...a.slice(0, MAX_LISTED + 1), ...b.slice(0, MAX_LISTED + 1)].sort((item, other) => item.row - other.row);
}

export const nominationDuplicated = defineRule({
  id: "nomination-duplicated",
  severity: "error",
  clause: 'Kế hoạch, "Đối tượng thi đua, khen thưởng"',
  messages: {
    duplicated: ({ rows, isPerson }: { rows: Message; isPerson: boolean }) => ({
      vi: `Đề nghị trùng với dòng ${rows.vi}. Xóa dòng thừa${isPerson ? "; nếu là hai người trùng tên, ghi chức vụ của từng người hoặc thêm năm sinh sau họ tên" : ""}.`,
      en: `The same nomination as in ${rows.en}. Delete the extra row${isPerson ? "; if they are two people with the same name, give each one's position, or add the year of birth after the name" : ""}.`,
    }),
  },
  check({ nominations }, report) {
    for (const group of sameNominations(nominations)) {
      const byPosition = groupBy(group, ({ position }) => position.folded);
      const blanks = byPosition.get("")?.length ?? 0;
      for (const nomination of group) {
        const ownPosition = nomination.position.folded;
        // A blank position may be anybody's; a filled one matches equal and blank ones.
        const alike = ownPosition === "" ? group.length : (byPosition.get(ownPosition)?.length ?? 0) + blanks;
        if (alike < 2) continue;
        const candidates =
          ownPosition === "" ? group : firstOf(byPosition.get(ownPosition) ?? [], byPosition.get("") ?? []);
        const rows = listOthers(candidates, alike - 1, (other) => other !== nomination);
        report("duplicated", nomination, "nominee", { rows, isPerson: nomination.subject === "individual" });
      }
    }
  },
});
