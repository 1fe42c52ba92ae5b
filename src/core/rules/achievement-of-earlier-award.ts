import { listEarlier } from "../history/earlierAwards";
import type { Message } from "../findings/finding";
import { groupBy } from "../groupBy";
import { MIN_LETTERS } from "./achievement-too-short";
import { defineRule } from "./engine/rule";

export const achievementOfEarlierAward = defineRule({
  id: "achievement-of-earlier-award",
  severity: "review",
  clause: "Một thành tích không khen thưởng nhiều lần; bảng LichSu",
  stages: "from-nomination",
  customary: true,
  messages: {
    rewarded: ({ awards }: { awards: Message }) => ({
      vi: `Tóm tắt thành tích giống hệt thành tích đã được khen thưởng: ${awards.vi}. Một thành tích không khen thưởng hai lần: ghi thành tích của đợt này; nếu bảng LichSu ghi nhầm, Văn phòng sửa bảng.`,
      en: `The summary of achievements is the same as for an earlier award: ${awards.en}. One achievement is not rewarded twice: write those of this campaign; if the table LichSu is wrong, the Office corrects it.`,
    }),
  },
  check({ nominations, earlierAwards }, report) {
    const long = earlierAwards.filter(({ achievement }) => achievement.letters >= MIN_LETTERS);
    const skeletons = new Set(long.map(({ achievement }) => achievement.skeleton));
    const groups = groupBy(long, ({ subject, nominee, achievement }) =>
      keyOf(subject, nominee.folded, achievement.folded),
    );
    for (const nomination of nominations) {
      const { subject, nominee, achievement } = nomination;
      if (achievement.letters < MIN_LETTERS || !skeletons.has(achievement.skeleton)) continue;
      const group = groups.get(keyOf(subject, nominee.folded, achievement.folded) ?? "");
      if (group !== undefined) report("rewarded", nomination, "achievement", { awards: listEarlier(group) });
    }
  },
});

function keyOf(subject: string | null, nominee: string, achievement: string): string | null {
  return subject === null || nominee === "" ? null : `${subject}\n${nominee}\n${achievement}`;
}
