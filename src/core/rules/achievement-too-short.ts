import { defineRule } from "./engine/rule";

/** A shorter summary can't be judged, and does not count as copied. */
export const MIN_LETTERS = 30;

export const achievementTooShort = defineRule({
  id: "achievement-too-short",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    short: ({ letters }: { letters: number }) => ({
      vi: `Tóm tắt thành tích quá ngắn (${letters} chữ cái, tối thiểu ${MIN_LETTERS}). Nêu rõ việc đã làm và kết quả.`,
      en: `The summary of achievements is too short (${letters} of at least ${MIN_LETTERS} letters). Say what was done and with what result.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { state, letters } = nomination.achievement;
      if (state === "filled" && letters < MIN_LETTERS) report("short", nomination, "achievement", { letters });
    }
  },
});
