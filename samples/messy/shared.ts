import type { Sheet } from "../../workbench/host/model";
import { put, type Value } from "../sheets";
import { STYLES } from "../styles";

export const SO = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";
export const CA = "Giấy khen của Giám đốc Công an tỉnh";
export const D = (date: string): { date: string } => ({ date });

/** Fills a row from its first column; "" leaves a cell empty. */
export function putRow(sheet: Sheet, row: number, values: readonly Value[], style = STYLES.text): void {
  for (const [column, value] of values.entries()) {
    if (value !== "") put(sheet, row - 1, column, value, style);
  }
}

/** Merges an area given as "A1:D2". */
export function merge(sheet: Sheet, ...ranges: readonly string[]): void {
  for (const range of ranges) {
    const [first = "", last = first] = range.split(":");
    const from = placeOf(first);
    const to = placeOf(last);
    sheet.merges.push({ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 });
  }
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
