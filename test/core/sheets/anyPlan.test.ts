import fc from "../../support/fastCheck";
import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { PlanFaults } from "../../../src/core/plan/tableReader";
import { planFindings } from "../../../src/core/plan/planFindings";
import type { Plan, Units } from "../../../src/core/plan/plan";
import { PLAN_LINES } from "../../../src/core/plan/planLines";
import { readPlan } from "../../../src/core/plan/readPlan";
import { readUnits } from "../../../src/core/plan/readUnits";
import { nextYear } from "../../../src/core/sheets/nextYear";
import { nominationSheet } from "../../../src/core/sheets/nominationSheet";
import { planSheet } from "../../../src/core/sheets/planSheet";
import { unitSheet } from "../../../src/core/sheets/unitSheet";
import type { SheetDesign } from "../../../src/core/sheets/sheetDesign";
import { anyPlan, anyUnits } from "../../support/anyPlan";
import { sheetSpec } from "../../support/design";
import { workbook } from "../../support/workbook";
import { runs } from "../../support/lane";

/** Sheets made from any plan are read back as that plan. */

const bookOf = (...designs: readonly SheetDesign[]) => workbook(...designs.map(sheetSpec));

function read(designs: readonly SheetDesign[]): { plan: Plan | null; units: Units; faults: string[] } {
  const snapshot = bookOf(...designs);
  const faults = new PlanFaults();
  const plan = readPlan(snapshot, false, faults);
  const units = readUnits(snapshot, false, faults);
  return { plan, units, faults: planFindings(faults.found).map(({ cell, messageId }) => `${cell} ${messageId}`) };
}

const unitRows = ({ list }: Units) =>
  list.map(({ name, aliases, registeredOn, hasMinutes }) => [
    name,
    aliases.join("; "),
    registeredOn === null ? "" : { day: registeredOn },
    hasMinutes ? "Có" : "",
  ]);

test("the plan's and the units' sheets", () => {
  fc.assert(
    fc.property(anyPlan, anyUnits, (plan, units) => {
      const { plan: back, units: list, faults } = read([planSheet(plan), unitSheet(unitRows(units))]);
      expect(faults).toEqual([]);
      const rules = { registrationRuleCell: { vi: "B10, trang Kế hoạch", en: "B10, sheet Kế hoạch" } };
      expect(back).toEqual({ ...plan, ...rules });
      const noCells = { registeredCell: null, minutesCell: null };
      expect(list.list.map((unit) => ({ ...unit, ...noCells, nameCell: { ...unit.nameCell, value: "" } }))).toEqual(
        units.list,
      );
      expect(list.known).toBe(units.list.length > 0);
    }),
    { numRuns: runs(80, 1_000) },
  );
});

test("the nominations' sheet: every column is found, of the plan's criteria too, and nothing but rows is missing", () => {
  fc.assert(
    fc.property(anyPlan, anyUnits, fc.integer({ min: 1, max: 5 }), (plan, units, rows) => {
      const nominations = nominationSheet(plan, { awards: null, units: null }, rows);
      const { report } = checkWorkbook(bookOf(planSheet(plan), unitSheet(unitRows(units)), nominations), {
        today: 45_000,
      });
      expect(report.sheetFindings.map(({ rule }) => rule)).toEqual(["table-empty"]);
      const [table] = nominations.tables;
      const [award] = plan.awards;
      const filled = new Map<string, string>([
        ["Hình thức khen thưởng", award?.code ?? ""],
        ["Đối tượng", award?.subject === "collective" ? "Tập thể" : "Cá nhân"],
        ["Tên tập thể, cá nhân", "Nguyễn Văn An"],
        ["Đơn vị", units.list[0]?.name ?? "Phòng Một"],
      ]);
      const lines = (table?.rows ?? []).map((line, index) =>
        index > 0 ? line : (table?.headings ?? []).map((heading) => filled.get(heading) ?? ""),
      );
      const design = { ...nominations, tables: table === undefined ? [] : [{ ...table, rows: lines }] };
      const book = bookOf(planSheet(plan), unitSheet(unitRows(units)), design);
      const { report: checked } = checkWorkbook(book, { today: 45_000 });
      // Names of units are compared only where there is a list of them.
      const checksLeftOut = units.known ? [] : [{ rule: "unit-unknown", missing: "Đơn vị" }];
      expect(checked).toMatchObject({ stopped: false, sheet: "Đề nghị", checksLeftOut, totals: { rows: 1 } });
      expect(checked.rows[0]).toMatchObject({ row: 6, award: award?.code, nominee: "Nguyễn Văn An" });
      const rules = checked.rows[0]?.findings.map(({ rule }) => rule) ?? [];
      for (const rule of ["column-absent", "award-unknown", "unit-unknown", "subject-unknown"])
        expect(rules).not.toContain(rule);
    }),
    { numRuns: runs(30, 300) },
  );
});

describe("next year's workbook", () => {
  /** Writes into the plan's blanks what a person would. */
  function filledIn(designs: readonly SheetDesign[], values: Readonly<Record<string, string | { day: number }>>) {
    return designs.map((design) => ({
      ...design,
      tables: design.tables.map((table) =>
        table.name !== "KeHoach"
          ? table
          : { ...table, rows: table.rows.map(([line = "", value = ""]) => [line, values[String(line)] ?? value]) },
      ),
    }));
  }

  test("once its blanks are filled in, it is the plan of the year before, a year later, with all its units", () => {
    fc.assert(
      fc.property(anyPlan, anyUnits, (plan, units) => {
        const made = nextYear(plan, units);
        expect(read(made).faults.map((fault) => fault.replace(/^B\d+ /u, ""))).toEqual(Array(4).fill("lineMissing"));
        const filled = filledIn(made, {
          [PLAN_LINES.number]: "99/KH",
          [PLAN_LINES.issuedOn]: { day: 45_000 },
          [PLAN_LINES.registrationDeadline]: { day: 45_010 },
          [PLAN_LINES.proposalDeadline]: { day: 45_200 },
        });
        const { plan: next, units: list, faults } = read(filled);
        expect(faults).toEqual([]);
        expect(next).toMatchObject({
          number: "99/KH",
          year: plan.year + 1,
          stage: "registration",
          awards: plan.awards,
          criteria: plan.criteria,
          registrationInclusive: plan.registrationInclusive,
          customaryChecks: plan.customaryChecks,
        });
        expect(
          list.list.map(({ name, aliases, registeredOn, hasMinutes }) => [name, aliases, registeredOn, hasMinutes]),
        ).toEqual(units.list.map(({ name, aliases }) => [name, aliases, null, false]));
      }),
      { numRuns: runs(40, 500) },
    );
  });

  test("each place in the checklist is the cell that its line is about", () => {
    fc.assert(
      fc.property(anyPlan, anyUnits, (plan, units) => {
        const [first, sheet] = nextYear(plan, units);
        const cells = sheetSpec(sheet as SheetDesign);
        const tasks = first?.tables[0]?.rows ?? [];
        const quotas = tasks.filter(([, task]) => String(task).startsWith("Đối chiếu chỉ tiêu"));
        expect(quotas).toHaveLength(plan.awards.length);
        for (const [index, [, task, place, before]] of quotas.entries()) {
          const [, letter = "", row = ""] = /^ô ([A-Z])(\d+), trang Kế hoạch$/u.exec(String(place)) ?? [];
          const table = cells.tables?.find(({ name }) => name === "HinhThuc");
          const top = Number(/\d+/u.exec(table?.address ?? "")?.[0]);
          expect([letter, Number(row)]).toEqual(["D", top + 1 + index]);
          expect(String(task)).toContain(plan.awards[index]?.name ?? "");
          expect(before).toBe(plan.awards[index]?.quota ?? "không quy định");
        }
      }),
      { numRuns: runs(30, 300) },
    );
  });
});
