import type { Finding } from "../rules/finding";
import { defineRule, sheetFinding } from "../rules/rule";
import type { FoundSheet } from "./findSheet";

/** What takes the place of the rule on merged cells where it can't be asked. */
const cellsUnread = defineRule({
  id: "cells-merged",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    unknown: ({ sheet }: { sheet: string }) => ({
      vi: `Excel không cho biết ô gộp trên trang "${sheet}". Nếu danh sách có ô gộp, bỏ gộp ô và ghi nội dung vào từng dòng.`,
      en: `Excel did not tell which cells are merged on the sheet "${sheet}". If the list has merged cells, unmerge them and fill in each row.`,
    }),
  },
});

/** For information: a list without a table is checked as if none of its cells were merged. */
export function unknownMerges({ layout, sheet: { areMergesUnknown } }: FoundSheet): Finding[] {
  if (layout.table !== null || areMergesUnknown !== true) return [];
  const place = { sheet: layout.sheet, cell: null, value: "" };
  return [sheetFinding(cellsUnread, "unknown", place, { sheet: layout.sheet })];
}
