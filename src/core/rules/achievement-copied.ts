import type { Nomination } from "../nominations/nomination";
import { MIN_LETTERS } from "./achievement-too-short";
import { groupBy } from "../groupBy";
import { repeated, withOthers } from "./engine/groups";
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
  check({ nominations, notDuplicates }, report) {
    const long = nominations.filter(({ achievement }) => achievement.letters >= MIN_LETTERS);
    const alike = repeated(long, ({ achievement }) => achievement.skeleton);
    const groups = groupBy(alike, ({ achievement }) => achievement.folded);
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      // Blanks match nothing.
      const bySelf = groupBy(group, (nomination) => identity(nomination) ?? `row ${nomination.row}`);
      if (bySelf.size < 2) continue;
      for (const same of bySelf.values()) {
        const ownRows = new Set(same);
        const isOther = (other: Nomination) => !ownRows.has(other);
        for (const { nomination, rows, others } of withOthers(
          same,
          group,
          group.length - same.length,
          isOther,
          notDuplicates,
        ))
          report("copied", nomination, "achievement", { rows }, { others });
      }
    }
  },
});

function identity({ subject, subjectText, nominee, unitKey }: Nomination): string | null {
  const subjectKey = subject ?? subjectText.folded;
  return subjectKey === "" || nominee.folded === "" || unitKey === ""
    ? null
    : `${subjectKey}\n${nominee.folded}\n${unitKey}`;
}
