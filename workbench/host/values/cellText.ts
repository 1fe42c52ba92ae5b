import { relyOn } from "../assumptions";
import type { Cell, Style } from "../model";
import { EN_US, type Region } from "../options";
import { formatOf } from "./numberFormat";

/** Displayed as the short date of the region: Excel's built-in format 14. */
const SHORT_DATE = /^m\/d\/yyyy$/i;

/** The displayed text, whatever the width of the column (typings of `Excel.Range.text`). */
export function cellText(value: Cell["value"], style: Style, date1904: boolean, region: Region = EN_US): string {
  if (value === null) return "";
  const code = style.numberFormat;
  if (typeof value === "number") return numberText(value, code ?? "General", date1904, region);
  if (typeof value === "string") return code === undefined ? value : formatOf(code).text(value);
  return value ? "TRUE" : "FALSE";
}

/** If the decimal separator is a comma, points and commas are swapped, except in dates. */
function numberText(value: number, code: string, date1904: boolean, region: Region): string {
  if (region !== EN_US) relyOn("regional-text");
  const format = formatOf(SHORT_DATE.test(code) ? region.shortDate : code);
  const text = format.number(value, date1904);
  if (region.decimal === "." || format.isDate) return text;
  return text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}
