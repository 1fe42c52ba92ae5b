import { type CellValue, placeOf } from "../cells/snapshot";
import type { FieldId } from "../nominations/fields";
import type { RowReport } from "../report/report";
import type { Finding } from "../findings/finding";
import { findWrongLetters } from "../text/lookAlikes";
import { properName } from "../text/formatText";
import { tidySpaces } from "../text/whitespace";
import { type Day, DAYS_1904 } from "../calendar/day";
import { readDateText } from "../calendar/dateText";
import type { Change } from "../cells/change";
import type { RowCell } from "../cells/edits";
import { groupBy } from "../groupBy";

/** The result of all chosen fixes of a cell. */
export interface CellFix {
  sheet: string;
  cell: string;
  /** 1-based. */
  row: number;
  field: FieldId | null;
  rules: (FixRule | ChoiceRule)[];
  /** The text as the user sees it. */
  from: string;
  to: string;
  /** The cell's value, if it differs from its text. */
  original?: CellValue;
  /** Another cell of the row, which shows whether the row has moved. */
  beside?: RowCell;
  /** `to` is written as a day; absent = as text, unless the rule is `date-as-text`. */
  isDate?: true;
}

/** The safe fixes in a report, one per cell, in the report's order; optionally only those of some rules. */
export function cellFixes(report: { rows: readonly RowReport[] }, rules: readonly FixRule[] = FIX_RULES): CellFix[] {
  return report.rows.flatMap(({ findings }) => fixesOf(findings, rules));
}

function fixesOf(findings: readonly Finding[], rules: readonly FixRule[] = FIX_RULES): CellFix[] {
  const byCell = groupBy(findings, ({ fix, sheet, rule }) =>
    fix === null || sheet === null || !rules.includes(rule as FixRule) ? null : `${sheet}\n${fix.cell}`,
  );
  return [...byCell.values()].flatMap(compose);
}

/** What a finding offers for its cell: its fix, or each of the texts to choose from. */
export function offersOf(finding: Finding): CellFix[] {
  const { rule, sheet, cell, row, field, value, fix, choices = [] } = finding;
  if (!(CHOICE_RULES as readonly string[]).includes(rule)) return fixesOf([finding]);
  if (sheet === null || cell === null || row === null) return [];
  const texts = fix === null ? choices : [fix.to];
  return texts.map((to) => ({ sheet, cell, row, field, rules: [rule as ChoiceRule], from: fix?.from ?? value, to }));
}

function compose(findings: readonly Finding[]): CellFix[] {
  const [first] = findings;
  if (first === undefined || first.fix === null || first.sheet === null || first.row === null) return [];
  const offered = new Map(findings.map(({ rule, fix }) => [rule as FixRule, fix?.to ?? ""]));
  const rules = FIX_RULES.filter((rule) => offered.has(rule));
  const { cell, from } = first.fix;
  const to = rules.reduce((text, rule) => CORRECTIONS[rule](text, offered.get(rule) ?? ""), from);
  return [{ sheet: first.sheet, cell, row: first.row, field: first.field, rules, from, to }];
}

/**
 * The rules whose fixes change no meaning, so that all can be made at once. The fixes of a cell are applied in this
 * order, each to the text that the one before returned; `to` is what the finding offers for the original text.
 */
const CORRECTIONS = {
  "text-spacing": tidySpaces,
  "text-not-nfc": (text: string) => text.normalize("NFC"),
  "text-wrong-letter": (text: string, to: string) => findWrongLetters(text)?.to ?? to,
  "name-case": (text: string, to: string) => properName(text)?.to ?? to,
  // The listed name and the date replace the whole text.
  "unit-alias": (_text: string, to: string) => to,
  "date-as-text": (_text: string, to: string) => to,
};

export type FixRule = keyof typeof CORRECTIONS;

export const FIX_RULES = Object.keys(CORRECTIONS) as FixRule[];

/** The rules whose findings offer several meanings of the cell, of which people choose one. */
export const CHOICE_RULES = ["text-legacy-font", "award-unknown", "unit-unknown"] as const;

type ChoiceRule = (typeof CHOICE_RULES)[number];

/** The changes that make the fixes, cell by cell: a date becomes the day's number, formatted as day/month/year. */
export function fixChanges(fixes: readonly CellFix[], from1904: boolean): Change[] {
  return fixes.map(({ sheet, cell, from, original = from, to, rules, isDate, beside }): Change => {
    const day = isDate || rules.includes("date-as-text") ? readDateText(to) : null;
    const value: CellValue = day === null ? to : from1904 ? day - DAYS_1904 : day;
    return {
      kind: "cells",
      sheet,
      ...placeOf(cell),
      from: [[original]],
      values: [[value]],
      ...(beside && { beside }),
      ...(day === null ? {} : { formats: [["dd/mm/yyyy"]] }),
    };
  });
}

/**
 * Corrects dates that were written in the wrong date system. No API returns a workbook's date system, and if its dates
 * were all typed as text nothing shows it before.
 * @param texts the displayed texts of the changed cells
 */
export function correctDateSystem(changes: readonly Change[], texts: readonly string[], from1904: boolean): Change[] {
  return changes.flatMap((change, index): Change[] => {
    const serial = change.values[0]?.[0];
    const shown = readDateText(texts[index] ?? "");
    if (typeof serial !== "number" || shown === null) return [];
    const wanted: Day = from1904 ? serial + DAYS_1904 : serial;
    if (Math.abs(shown - wanted) !== DAYS_1904) return [];
    return [{ ...change, from: [[serial]], values: [[serial - (shown - wanted)]] }];
  });
}
