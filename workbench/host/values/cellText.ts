import type { Cell, Style } from "../model";
import { formatOf } from "./numberFormat";

/** What the cell shows. A column that is too narrow does not matter here (assumption "narrow-columns"). */
export function cellText(value: Cell["value"], style: Style, date1904: boolean): string {
  if (value === null) return "";
  const code = style.numberFormat;
  if (typeof value === "number") return formatOf(code ?? "General").number(value, date1904);
  if (typeof value === "string") return code === undefined ? value : formatOf(code).text(value);
  return value ? "TRUE" : "FALSE";
}
