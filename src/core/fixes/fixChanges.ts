import { DAYS_1904, type Day } from "../calendar/day";
import { readDateText } from "../calendar/dateText";
import type { Change } from "../cells/change";
import { placeOf, type CellValue } from "../cells/snapshot";
import type { CellFix } from "./cellFixes";

/** The changes that make the fixes, cell by cell: a date becomes the day's number, formatted as day/month/year. */
export function fixChanges(fixes: readonly CellFix[], from1904: boolean): Change[] {
  return fixes.map(({ sheet, cell, from, original = from, to, rules, isDate }): Change => {
    const day = isDate || rules.includes("date-as-text") ? readDateText(to) : null;
    const value: CellValue = day === null ? to : from1904 ? day - DAYS_1904 : day;
    return {
      kind: "cells",
      sheet,
      ...placeOf(cell),
      from: [[original]],
      values: [[value]],
      ...(day === null ? {} : { formats: [["dd/mm/yyyy"]] }),
    };
  });
}

/**
 * Corrects dates that were written in the wrong date system. No API returns a workbook's date system, and if its dates
 * were all typed as text nothing shows it before.
 * @param texts the displayed texts of the changed cells
 */
export function recount(changes: readonly Change[], texts: readonly string[], from1904: boolean): Change[] {
  return changes.flatMap((change, index): Change[] => {
    const serial = change.values[0]?.[0];
    const shown = readDateText(texts[index] ?? "");
    if (typeof serial !== "number" || shown === null) return [];
    const wanted: Day = from1904 ? serial + DAYS_1904 : serial;
    if (Math.abs(shown - wanted) !== DAYS_1904) return [];
    return [{ ...change, from: [[serial]], values: [[serial - (shown - wanted)]] }];
  });
}
