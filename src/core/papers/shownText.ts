import type { FieldId } from "../nominations/fields";
import type { Nomination } from "../nominations/nomination";
import { fitCell } from "../report/fitCell";

/** A cell as a paper shows it: without the spaces around it. */
export function shownText(nomination: Nomination, field: FieldId): string {
  return fitCell(
    nomination
      .cell(field)
      .text.trim()
      .replace(/[^\S\n]+/gu, " "),
  );
}
