import type { Sheet } from "../../host/model";
import type { BilingualText } from "../errors";
import { cellRef } from "../package/refs";

/** Characters in a cell, and in a list that a validation spells out: beyond these Excel repairs the file. */
const MAX_TEXT = 32_767;
const MAX_LIST = 255;

/** One line for each content written here that Excel will not take; it is written as it is. */
export function listExcesses({ name, rows, validations }: Sheet, opened?: Sheet): BilingualText[] {
  const warnings: BilingualText[] = [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (typeof cell?.value !== "string" || cell.value.length <= MAX_TEXT) return;
      if (cell.value === opened?.rows[row]?.[column]?.value) return;
      const place = cellRef(row, column);
      warnings.push({
        vi: `Trang "${name}": chữ ở ô ${place} dài hơn 32.767 ký tự mà Excel nhận.`,
        en: `Sheet "${name}": the text in ${place} is longer than the 32,767 characters that Excel takes.`,
      });
    });
  });
  const known = new Set(opened?.validations.map(({ formulas }) => formulas[0]));
  for (const { type, formulas } of validations) {
    const [list = ""] = formulas;
    if (type !== "list" || !list.startsWith('"') || list.length - 2 <= MAX_LIST || known.has(list)) continue;
    warnings.push({
      vi: `Trang "${name}": danh sách chọn ${list.slice(0, 40)}… dài hơn 255 ký tự mà Excel nhận.`,
      en: `Sheet "${name}": the drop-down list ${list.slice(0, 40)}… is longer than the 255 characters that Excel takes.`,
    });
  }
  return warnings;
}
