import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { PlanFaults } from "../../../src/core/plan/tableReader";
import { planFindings } from "../../../src/core/plan/planFindings";
import type { Plan } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/plan/readPlan";
import { planSheet } from "../../../src/core/sheets/planSheet";
import { workbook } from "../../support/workbook";
import { sheetSpec } from "../../support/design";

/** A plan that the add-in has written, read back. */
function readBack(plan: Plan) {
  const faults = new PlanFaults();
  const read = readPlan(workbook(sheetSpec(planSheet(plan))), false, faults);
  return { read, faults: planFindings(faults.found) };
}

const OTHER: Plan = {
  ...BUILT_IN_PLAN,
  number: "31/KH-SNV",
  year: 2025,
  registrationInclusive: true,
  proposalInclusive: false,
  stage: "decision",
  movementClass: "Khá",
  customaryChecks: false,
  awards: [
    {
      code: "BK",
      name: "Bằng khen",
      subject: "individual",
      quota: 0,
      source: "",
      aliases: ["BK tỉnh", "Bằng khen tỉnh"],
    },
  ],
  criteria: [],
};

test.each([
  ["the built-in plan", BUILT_IN_PLAN],
  ["another plan, without criteria", OTHER],
])("%s reads back as it was written", (_name, plan) => {
  const { read, faults } = readBack(plan);
  expect(faults).toEqual([]);
  expect(read).toEqual({
    ...plan,
    source: "workbook",
    registrationRuleCell: { vi: "B10, trang Kế hoạch", en: "B10, sheet Kế hoạch" },
  });
});

test("the tables are separate, below each other", () => {
  const { tables } = planSheet(BUILT_IN_PLAN);
  const places = tables.map(({ name, row, rows }) => [name, row, row + rows.length]);
  expect(places).toEqual([
    ["KeHoach", 2, 14],
    ["HinhThuc", 17, 21],
    ["TieuChuan", 24, 30],
  ]);
});

test("each choice is on its line", () => {
  const { inputs, tables } = planSheet(BUILT_IN_PLAN);
  const lines = inputs.flatMap(({ area, rule }) =>
    rule.kind === "words" && area.column === 1 ? [[tables[0]?.rows[area.row - 3]?.[0], rule.words]] : [],
  );
  expect(lines).toEqual([
    ["Cách tính hạn đăng ký", ["Trước ngày", "Hết ngày"]],
    ["Cách tính hạn đề nghị", ["Trước ngày", "Hết ngày"]],
    ["Giai đoạn", ["Đăng ký", "Đề nghị", "Giám đốc duyệt"]],
    ["Phân loại phong trào của Sở", ["Xuất sắc", "Khá", "Trung bình", "Yếu"]],
    ["Kiểm tra ngoài kế hoạch", ["Có", "Không"]],
  ]);
});

test("rows of long texts are higher, the others as usual", () => {
  const { heights, tables } = planSheet(BUILT_IN_PLAN);
  expect(heights[5]).toBeGreaterThan(30);
  expect(heights[3]).toBeUndefined();
  expect(Object.keys(heights).every((row) => Number(row) > (tables[0]?.row ?? 0))).toBe(true);
});
