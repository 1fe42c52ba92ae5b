import { BUILT_IN_PLAN } from "../src/core/plan/builtIn";
import { TABLES } from "../src/core/names";
import type { Plan } from "../src/core/plan/plan";
import { HISTORY_HEADINGS } from "../src/core/history/earlierAwards";
import { headingOf } from "../src/core/nominations/fields";
import { nominationFields, nominationSheet, OFFICE_SOURCES } from "../src/core/sheets/nominationSheet";
import { planSheet } from "../src/core/sheets/planSheet";
import { unitSheet } from "../src/core/sheets/unitSheet";
import type { Sheet, Workbook } from "../workbench/host/model";
import { sheetOfDesign } from "./design";
import { newSheet, newWorkbook, putTable, serial, type Value } from "./sheets";

/** A unit of the sample department: name, other names, day of registration, minutes. */
export type UnitRow = readonly [name: string, others: string, registered: { date: string } | null, minutes: string];

/** The plan of the samples. */
export const PLAN: Plan = BUILT_IN_PLAN;

export const HEADINGS: readonly string[] = nominationFields(PLAN).map(headingOf);

/** The Office's workbook: plan, units, nominations. `note` is the heading of an additional, unknown column. */
export function officeWorkbook(
  name: string,
  units: readonly UnitRow[],
  nominations: readonly (readonly Value[])[],
  note: string | null,
  campaign: Plan = PLAN,
  earlierAwards: readonly (readonly Value[])[] = [],
): Workbook {
  const plan = planSheet(campaign);
  const list = unitSheet(
    units.map(([unit, others, registered, minutes]) => [
      unit,
      others,
      registered === null ? "" : { day: serial(registered.date) },
      minutes,
    ]),
  );
  const design = nominationSheet(campaign, OFFICE_SOURCES, nominations.length);
  const widths = note === null ? design.widths : [...design.widths, 36];
  return newWorkbook(name, [
    sheetOfDesign(plan),
    sheetOfDesign(list),
    sheetOfDesign({ ...design, widths }, { DeNghi: nominations }, note === null ? [] : [note]),
    ...(earlierAwards.length === 0 ? [] : [historySheet(earlierAwards)]),
  ]);
}

function historySheet(rows: readonly (readonly Value[])[]): Sheet {
  const sheet = newSheet("Ghi nhớ", [8, 44, 12, 28, 30, 16, 60]);
  putTable(sheet, TABLES.history, 0, 0, Object.values(HISTORY_HEADINGS), rows);
  return sheet;
}
