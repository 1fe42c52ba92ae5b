import { DAYS_1904 } from "../calendar/day";
import { readDateText } from "../calendar/dateText";
import type { Change } from "../changes/change";
import { placeOf, type CellValue } from "../snapshot";
import type { CellFix } from "./cellFixes";

/** The changes that make the fixes, cell by cell: a date becomes the day's number, shown as day/month/year. */
export function fixChanges(fixes: readonly CellFix[], from1904: boolean): Change[] {
  return fixes.map(({ sheet, cell, from, to, rules }): Change => {
    const day = rules.includes("date-as-text") ? readDateText(to) : null;
    const value: CellValue = day === null ? to : from1904 ? day - DAYS_1904 : day;
    return {
      sheet,
      ...placeOf(cell),
      from: [[from]],
      to: [[value]],
      ...(day === null ? {} : { formats: [["dd/mm/yyyy"]] }),
    };
  });
}
