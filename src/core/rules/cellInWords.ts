import type { Message } from "./finding";
import type { Place } from "./rule";

/** A cell as a sentence names it, after the word "cell": "B10, trang Kế hoạch". */
export function cellInWords({ sheet, cell }: Pick<Place, "sheet" | "cell">): Message {
  return { vi: `${cell ?? ""}, trang ${sheet ?? ""}`, en: `${cell ?? ""}, sheet ${sheet ?? ""}` };
}
