import { defineRule } from "./rule";

/** A summary below this says nothing that can be judged; also the least text that can count as copied. */
export const ENOUGH_LETTERS = 30;

export const achievementTooShort = defineRule({
  id: "achievement-too-short",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    short: ({ letters }: { letters: number }) => ({
      vi: `Tóm tắt thành tích chỉ có ${letters} chữ cái, cần ít nhất ${ENOUGH_LETTERS}. Ví dụ đúng: Tham mưu xây dựng 3 mô hình tự quản về an ninh trật tự tại đơn vị.`,
      en: `The summary has only ${letters} letters, at least ${ENOUGH_LETTERS} are needed. A correct example: Tham mưu xây dựng 3 mô hình tự quản về an ninh trật tự tại đơn vị.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { state, letters } = nomination.achievement;
      if (state === "filled" && letters < ENOUGH_LETTERS) report("short", nomination, "achievement", { letters });
    }
  },
});
