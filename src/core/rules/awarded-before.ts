import { listEarlier, type EarlierAward } from "../history/earlierAwards";
import type { Message } from "../findings/finding";
import { groupBy } from "../groupBy";
import { defineRule } from "./engine/rule";

/** An earlier award is information for the Director and never excludes another one. */
export const awardedBefore = defineRule({
  id: "awarded-before",
  severity: "info",
  clause: "Bảng LichSu",
  stages: "from-nomination",
  messages: {
    before: ({ awards }: { awards: Message }) => ({
      vi: `Đã được khen thưởng: ${awards.vi}. Thông tin để Giám đốc xem xét, đơn vị không phải sửa.`,
      en: `Awarded before: ${awards.en}. For the Director to know; nothing to correct.`,
    }),
  },
  check({ nominations, earlierAwards }, report) {
    const groups = groupBy(earlierAwards, ({ subject, nominee, unitKey }) => keyOf(subject, nominee.folded, unitKey));
    const skeletons = new Set(earlierAwards.map(({ nominee }) => nominee.skeleton));
    const factsOf = new Map<readonly EarlierAward[], { awards: Message }>();
    for (const nomination of nominations) {
      const { subject, nominee, unitKey } = nomination;
      if (nominee.state !== "filled" || !skeletons.has(nominee.skeleton)) continue;
      const group = groups.get(keyOf(subject, nominee.folded, unitKey) ?? "");
      if (group === undefined) continue;
      const facts = factsOf.get(group) ?? { awards: listEarlier(group) };
      factsOf.set(group, facts);
      report("before", nomination, "nominee", facts);
    }
  },
});

/** null when a part is blank or unknown: those match nothing. */
function keyOf(subject: string | null, nominee: string, unit: string): string | null {
  return subject === null || nominee === "" || unit === "" ? null : `${subject}\n${nominee}\n${unit}`;
}
