import { workbookUses1904 } from "../calendar/dateSystem";
import { SHEETS, TABLES } from "../names";
import { findSheet } from "../nominations/findSheet";
import { AwardBook } from "../plan/awardBook";
import { BUILT_IN_PLAN } from "../plan/builtIn";
import { columnBody, PlanFaults } from "../plan/tableReader";
import { isSingleName, type OtherName } from "../plan/otherNames";
import type { Plan } from "../plan/plan";
import { readPlan } from "../plan/readPlan";
import type { InputRule } from "../cells/formats";
import { cellAt, sheetNamed, tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { nominationSheet, OFFICE_SOURCES, type Sources } from "./nominationSheet";
import { blankPlanSheet, planOfYear, planSheet } from "./planSheet";
import type { SheetDesign } from "./sheetDesign";
import { unitSheet } from "./unitSheet";

/** Why a sheet is not made. `place` is the sheet that is in the way, or that has the table already. */
export interface LeftOut {
  sheet: string;
  reason: "table-exists" | "name-taken" | "nominations-found" | "plan-invalid";
  table: string | null;
  place: string;
}

interface NewSheets {
  designs: SheetDesign[];
  leftOut: LeftOut[];
  from1904: boolean;
}

/** Rows to fill in, with drop-downs; the table grows automatically below them. */
const BLANK_ROWS = 20;

/**
 * The Office's sheets that a workbook lacks. Existing sheets are never changed, not even empty ones.
 * @param year of the plan, if the workbook has none: the built-in plan for its own year, otherwise one whose number and
 * days are to be filled in
 */
export function planNewSheets(snapshot: WorkbookSnapshot, year: number): NewSheets {
  const from1904 = workbookUses1904(snapshot);
  const designs: SheetDesign[] = [];
  const leftOut: LeftOut[] = [];
  const add = (sheet: string, obstacle: LeftOut | null, design: () => SheetDesign) => {
    if (obstacle === null) designs.push(design());
    else leftOut.push({ ...obstacle, sheet });
  };
  const isBuiltIn = year === BUILT_IN_PLAN.year;
  const planForYear = isBuiltIn ? BUILT_IN_PLAN : planOfYear(BUILT_IN_PLAN, year);
  const planObstacle = obstacleTo(snapshot, SHEETS.plan, OF_PLAN);
  add(SHEETS.plan, planObstacle, () => (isBuiltIn ? planSheet(planForYear, "all") : blankPlanSheet(planForYear)));
  add(SHEETS.units, obstacleTo(snapshot, SHEETS.units, [TABLES.units]), () => unitSheet([]));
  const plan = readPlan(snapshot, from1904, new PlanFaults());
  add(SHEETS.nominations, plan === null ? planInvalid(snapshot) : nominationsIn(snapshot, plan), () => {
    const known = planObstacle === null ? planForYear : (plan ?? BUILT_IN_PLAN);
    return nominationSheet(known, sourcesOf(snapshot, known, designs), BLANK_ROWS);
  });
  return { designs, leftOut, from1904 };
}

/**
 * The sheet of the built-in plan with other names of its awards; null if the workbook has a plan, if another sheet has
 * that name, or if a name can't be stored.
 */
export function planSheetWith(snapshot: WorkbookSnapshot, names: readonly OtherName[]): SheetDesign | null {
  const awards = BUILT_IN_PLAN.awards.map((award) => ({ ...award, aliases: [...award.aliases] }));
  for (const { name, other } of names) {
    const award = awards.find((each) => each.name === name);
    if (award === undefined || !isSingleName(other)) return null;
    award.aliases.push(other.trim());
  }
  return obstacleTo(snapshot, SHEETS.plan, OF_PLAN) === null ? planSheet({ ...BUILT_IN_PLAN, awards }, "all") : null;
}

const OF_PLAN = [TABLES.plan, TABLES.awards, TABLES.criteria];

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

/** The tables of the plan and the units, existing or about to be made. */
function sourcesOf(snapshot: WorkbookSnapshot, plan: Plan, designs: readonly SheetDesign[]): Sources {
  const found = ({ table: name, heading }: Extract<InputRule, { kind: "column" }>): InputRule | null => {
    if (designs.some(({ tables }) => tables.some((table) => table.name === name)))
      return { kind: "column", table: name, heading };
    const table = tableNamed(snapshot, name);
    const body = table && columnBody(table, heading);
    if (!body) return null;
    return { kind: "column", table: table.name, heading: cellAt(table.cells, table.area.row, body.column).text };
  };
  const names = [...new Set(plan.awards.map(({ name }) => name))];
  return {
    awards: found(OFFICE_SOURCES.awards) ?? { kind: "words", words: names },
    units: found(OFFICE_SOURCES.units),
  };
}
