import { workbookCountsFrom1904 } from "../calendar/dateSystem";
import { SHEETS, TABLES } from "../names";
import { findSheet } from "../nominations/findSheet";
import { AwardBook } from "../plan/awardBook";
import { BUILT_IN_PLAN } from "../plan/builtIn";
import { PlanFaults } from "../plan/planFaults";
import type { Plan } from "../plan/plan";
import { readPlan } from "../plan/readPlan";
import { columnBody } from "../plan/tableReader";
import { sheetNamed, tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { nominationSheet, type Sources } from "./nominationSheet";
import { planSheet, unitSheet } from "./planSheet";
import { bodyOf, type ListDesign, type SheetDesign } from "./sheetDesign";

/** Why a sheet is not made. `at`: the sheet that is in the way or has it already. */
export interface LeftOut {
  sheet: string;
  reason: "table-exists" | "name-taken" | "nominations-found" | "plan-invalid";
  table: string | null;
  place: string;
}

export interface NewSheets {
  designs: SheetDesign[];
  leftOut: LeftOut[];
  from1904: boolean;
}

/** Rows to fill, with drop-downs; the table grows by itself below them. */
const BLANK_ROWS = 20;

/** The sheets of the Office that a workbook lacks. What is there is never touched, not even an empty sheet. */
export function planNewSheets(snapshot: WorkbookSnapshot): NewSheets {
  const from1904 = workbookCountsFrom1904(snapshot);
  const designs: SheetDesign[] = [];
  const leftOut: LeftOut[] = [];
  const add = (sheet: string, obstacle: LeftOut | null, design: () => SheetDesign) => {
    if (obstacle === null) designs.push(design());
    else leftOut.push({ ...obstacle, sheet });
  };
  add(SHEETS.plan, obstacleTo(snapshot, SHEETS.plan, [TABLES.plan, TABLES.awards, TABLES.criteria]), () =>
    planSheet(BUILT_IN_PLAN, "all"),
  );
  add(SHEETS.units, obstacleTo(snapshot, SHEETS.units, [TABLES.units]), () => unitSheet([]));
  const plan = readPlan(snapshot, from1904, new PlanFaults());
  add(SHEETS.nominations, plan === null ? planInvalid(snapshot) : nominationsIn(snapshot, plan), () => {
    const known = plan ?? BUILT_IN_PLAN;
    return nominationSheet(known, sourcesOf(snapshot, known, designs), BLANK_ROWS);
  });
  return { designs, leftOut, from1904 };
}

function obstacleTo(snapshot: WorkbookSnapshot, sheet: string, tables: readonly string[]): LeftOut | null {
  for (const table of tables) {
    const found = snapshot.tableNames.find(({ name }) => name.toLowerCase() === table.toLowerCase());
    if (found) return { sheet, reason: "table-exists", table: found.name, place: found.sheet };
  }
  const taken = sheetNamed(snapshot, sheet);
  return taken === undefined ? null : { sheet, reason: "name-taken", table: tables[0] ?? null, place: taken.name };
}

function planInvalid(snapshot: WorkbookSnapshot): LeftOut {
  const table = tableNamed(snapshot, TABLES.plan);
  return { sheet: SHEETS.nominations, reason: "plan-invalid", table: TABLES.plan, place: table?.sheet ?? SHEETS.plan };
}

function nominationsIn(snapshot: WorkbookSnapshot, plan: Plan): LeftOut | null {
  const { found } = findSheet(snapshot, plan.criteria, new AwardBook(plan));
  if (found === null) return obstacleTo(snapshot, SHEETS.nominations, [TABLES.nominations]);
  const { table, sheet } = found.layout;
  return { sheet: SHEETS.nominations, reason: "nominations-found", table, place: sheet };
}

/** The plan's and units' tables, whether they are there or about to be made. */
function sourcesOf(snapshot: WorkbookSnapshot, plan: Plan, designs: readonly SheetDesign[]): Sources {
  const column = (name: string, heading: string): ListDesign["choices"] | null => {
    for (const { sheet, tables } of designs) {
      const table = tables.find((item) => item.name === name);
      if (table) return { sheet, area: bodyOf(table, heading) };
    }
    const table = tableNamed(snapshot, name);
    const area = table && columnBody(table, heading);
    return area ? { sheet: table.sheet, area } : null;
  };
  const names = [...new Set(plan.awards.map(({ name }) => name))];
  return { awards: column(TABLES.awards, "Hình thức khen thưởng") ?? names, units: column(TABLES.units, "Đơn vị") };
}
