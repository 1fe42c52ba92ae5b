import type { Nomination } from "../nominations/nomination";
import { ENOUGH_LETTERS } from "./achievement-too-short";
import { groupBy } from "../groupBy";
import { listOthers, repeated } from "./engine/groups";
import { defineRule } from "./engine/rule";

export const achievementCopied = defineRule({
  id: "achievement-copied",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  stages: "from-nomination",
  messages: {
    copied: ({ rows }: { rows: { vi: string; en: string } }) => ({
      vi: `Tóm tắt thành tích giống hệt dòng ${rows.vi}. Ghi thành tích riêng của từng tập thể, cá nhân.`,
      en: `The summary of achievements is the same as in ${rows.en}. Write each nominee's own achievements.`,
    }),
  },
  check({ nominations }, report) {
    const long = nominations.filter(({ achievement }) => achievement.letters >= ENOUGH_LETTERS);
    const alike = repeated(long, ({ achievement }) => achievement.skeleton);
    const groups = groupBy(alike, ({ achievement }) => achievement.folded);
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      // Blanks are not equal, so that a row with a blank part is alone.
      const bySelf = groupBy(group, (nomination) => identity(nomination) ?? `row ${nomination.row}`);
      if (bySelf.size < 2) continue;
      for (const same of bySelf.values()) {
        const own = new Set(same);
        const rows = listOthers(group, group.length - same.length, (other) => !own.has(other));
        for (const nomination of same) report("copied", nomination, "achievement", { rows });
      }
    }
  },
});

function identity({ subject, subjectText, nominee, unitKey }: Nomination): string | null {
  const who = subject ?? subjectText.folded;
  return who === "" || nominee.folded === "" || unitKey === "" ? null : `${who}\n${nominee.folded}\n${unitKey}`;
}
