import { defineRule } from "./engine/rule";

export const idCopied = defineRule({
  id: "id-copied",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    copied: ({ before, now }: { before: string; now: string }) => ({
      vi: `Dòng này có mã ${before} của dòng khác (do sao chép) nên được cấp mã mới ${now}.`,
      en: `This row carried the id ${before} of another row, having been copied, and was given a new one: ${now}.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { copiedId, id } = nomination;
      if (copiedId === null || copiedId === id) continue;
      report("copied", nomination, "id", { before: copiedId, now: id }, { value: copiedId });
    }
  },
});
