import type { Nomination } from "../nominations/nomination";
import { MIN_LETTERS } from "./achievement-too-short";
import { groupBy } from "../groupBy";
import { repeated } from "../nominations/similarNominations";
import { reportOthers } from "./engine/groups";
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
      reportOthers(group, identity, notDuplicates, (nomination, rows, others) =>
        report("copied", nomination, "achievement", { rows }, { others }),
      );
    }
  },
});

/** Blanks match nothing, so a nomination with one is like no other. */
function identity({ row, subject, subjectText, nominee, unitKey }: Nomination): string {
  const subjectKey = subject ?? subjectText.folded;
  return subjectKey === "" || nominee.folded === "" || unitKey === ""
    ? `row ${row}`
    : `${subjectKey}\n${nominee.folded}\n${unitKey}`;
}
