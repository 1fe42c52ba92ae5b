import { FIELDS, type FieldId } from "../nominations/fields";
import { address, type Area } from "../cells/snapshot";
import { defineRule } from "./engine/rule";

export const cellsMerged = defineRule({
  id: "cells-merged",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  messages: {
    merged: ({ range }: { range: string }) => ({
      vi: `Ô gộp ${range}: chỉ ô đầu có dữ liệu. Bỏ gộp ô và ghi nội dung vào từng dòng.`,
      en: `Merged cells ${range}: only the first holds data. Unmerge them and fill in each row.`,
    }),
  },
  check({ nominations, layout, merges }, report) {
    const inputs = layout.inputs().filter(({ field }) => isChecked(field));
    if (merges.length === 0) return;
    const last = nominations.at(-1)?.row ?? -1;
    const byRow = new Map(nominations.map((nomination) => [nomination.row, nomination]));
    for (const merge of merges) {
      if (merge.rows < 2 || merge.row + merge.rows <= layout.firstDataRow || merge.row > last) continue;
      const covered = inputs.find(({ column }) => column >= merge.column && column < merge.column + merge.columns);
      if (covered === undefined) continue;
      const end = Math.min(merge.row + merge.rows, last + 1);
      for (let row = Math.max(merge.row, layout.firstDataRow); row < end; row++) {
        const nomination = byRow.get(row);
        if (nomination) report("merged", nomination, covered.field, { range: rangeOf(merge) });
      }
    }
  },
});

/** The input columns from the award on, including criteria. */
function isChecked(field: FieldId): boolean {
  if (field.startsWith("criterion:")) return true;
  return FIELDS.indexOf(field as "award") >= FIELDS.indexOf("award");
}

function rangeOf({ row, column, rows, columns }: Area): string {
  return `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;
}
