import { headingOf } from "../nominations/fields";
import type { Finding, Message } from "./finding";
import type { Place } from "./rule";

/** A cell as a sentence names it, after the word "cell": "B10, trang Kế hoạch". */
export function cellInWords({ sheet, cell }: Pick<Place, "sheet" | "cell">): Message {
  return { vi: `${cell ?? ""}, trang ${sheet ?? ""}`, en: `${cell ?? ""}, sheet ${sheet ?? ""}` };
}

/** Where another finding of the row stands: " (ô K7, cột Tóm tắt thành tích)"; nothing where it stands on no column. */
export function columnInWords({ cell, field }: Pick<Finding, "cell" | "field">): Message {
  if (cell === null || field === null) return { vi: "", en: "" };
  return { vi: ` (ô ${cell}, cột ${headingOf(field)})`, en: ` (cell ${cell}, column ${headingOf(field)})` };
}
