import type { Cell, Sheet } from "../../host";
import { styleAt } from "../../host/styles";
import { formatOf } from "../../host/values/numberFormat";
import { cellText } from "../../host/values/cellText";
import type { Place } from "./place";

/** The text of a cell in edit mode and in the formula bar. */
export function editText(sheet: Sheet, { row, column }: Place, locale: "vi-VN" | "en-US", date1904: boolean): string {
  const cell: Cell | undefined = sheet.rows[row]?.[column];
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  if (cell.quotePrefix) return `'${String(cell.value ?? "")}`;
  const style = styleAt(sheet, row, column);
  if (typeof cell.value !== "number") return cellText(cell.value, { ...style, numberFormat: "General" }, date1904);
  const format = formatOf(style.numberFormat ?? "General");
  if (format.isDate) return formatOf(locale === "vi-VN" ? "dd/mm/yyyy" : "m/d/yyyy").number(cell.value, date1904);
  return /%/.test(style.numberFormat ?? "") ? `${Number((cell.value * 100).toPrecision(15))}%` : String(cell.value);
}
