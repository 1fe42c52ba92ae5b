import type { Sheet } from "../../host/model";
import { cellRef } from "../package/refs";

/** Characters in a cell, and in a list that a validation spells out: beyond these Excel repairs the file. */
const MAX_TEXT = 32_767;
const MAX_LIST = 255;

/** One line for each content that Excel will not take; it is written as it is. */
export function listExcesses({ name, rows, validations }: Sheet): string[] {
  const warnings: string[] = [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (typeof cell?.value !== "string" || cell.value.length <= MAX_TEXT) return;
      warnings.push(
        `Sheet "${name}": the text in ${cellRef(row, column)} is longer than the 32,767 characters that Excel takes.`,
      );
    });
  });
  for (const { type, formulas } of validations) {
    if (type !== "list" || !formulas[0]?.startsWith('"') || formulas[0].length - 2 <= MAX_LIST) continue;
    warnings.push(
      `Sheet "${name}": the drop-down list ${formulas[0].slice(0, 40)}… is longer than the 255 characters that Excel takes.`,
    );
  }
  return warnings;
}
