import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { PlanFaults } from "../../../src/core/plan/tableReader";
import { planFindings } from "../../../src/core/plan/planFindings";
import { NO_UNITS, type Plan, type Units } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/plan/readPlan";
import { readUnits } from "../../../src/core/plan/readUnits";
import type { HistoryRow } from "../../../src/core/history/carriedAwards";
import { nextYear } from "../../../src/core/sheets/nextYear";
import { unitSheet } from "../../../src/core/sheets/unitSheet";
import { sheetSpec } from "../../support/design";
import { faultsOfWording } from "../../support/wording";
import { workbook } from "../../support/workbook";

const UNITS: Units = {
  known: true,
  sheet: "Đơn vị",
  list: [
    {
      name: "Văn phòng Sở",
      nameCell: { column: 0, value: "Văn phòng Sở" },
      aliases: ["VP Sở", "VP"],
      registeredOn: 44671,
      registeredCell: null,
      hasMinutes: true,
      minutesCell: null,
    },
  ],
  hasRegistrationColumn: true,
  hasMinutesColumn: true,
};
const PLAN: Plan = { ...BUILT_IN_PLAN, stage: "decision", movementClass: "Khá" };

const made = (plan = PLAN, units = UNITS, rows: readonly HistoryRow[] = []) =>
  nextYear(plan, units, { rows, lacksThisYear: false });
const tableOf = (name: string, designs = made()) => {
  const table = designs.flatMap(({ tables }) => tables).find((item) => item.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

test("the plan is last year's without its number and days, for the next year, at its first stage", () => {
  const lines = Object.fromEntries(tableOf("KeHoach").rows.map(([line, value]) => [String(line), value]));
  expect(lines).toMatchObject({
    "Số kế hoạch": "",
    "Ngày ban hành": "",
    "Trích yếu": "Phát động thi đua, khen thưởng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2023",
    Năm: 2023,
    "Hạn đăng ký thi đua": "",
    "Hạn đề nghị khen thưởng": "",
    "Cách tính hạn đăng ký": "Trước ngày",
    "Giai đoạn": "Đăng ký",
    "Phân loại phong trào của Sở": "",
  });
});

test("a check of it names each cell that is still to be filled in, and nothing else", () => {
  const faults = new PlanFaults();
  const snapshot = workbook(...made().map(sheetSpec));
  expect(readPlan(snapshot, false, faults)).toBeNull();
  readUnits(snapshot, false, faults);
  expect(planFindings(faults.found).map(({ messageId, cell }) => [messageId, cell])).toEqual([
    ["lineMissing", "B4"],
    ["lineMissing", "B5"],
    ["lineMissing", "B9"],
    ["lineMissing", "B11"],
  ]);
});

test("awards, criteria and quotas are kept", () => {
  expect(tableOf("HinhThuc").rows.map((row) => row[3])).toEqual(["", "", 2, 2]);
  expect(tableOf("TieuChuan").rows).toHaveLength(BUILT_IN_PLAN.criteria.length);
});

test("units keep their names, not their day of registration nor their minutes", () => {
  expect(tableOf("DonVi").rows).toEqual([["Văn phòng Sở", "VP Sở; VP", "", ""]]);
  expect(tableOf("DonVi", made(PLAN, NO_UNITS)).rows).toEqual([["", "", "", ""]]);
});

test("the list is empty and has the plan's columns", () => {
  const { headings, rows } = tableOf("DeNghi");
  expect(headings).toContain("CN2");
  expect(rows.flat().every((cell) => cell === "")).toBe(true);
});

test("the lines of the documents are kept, and missing ones are added to be filled in", () => {
  const documents = (plan: Plan) => tableOf("KeHoach", made(plan)).rows.slice(12);
  expect(documents(PLAN)).toEqual([
    ["Căn cứ", ""],
    ["Người ký", ""],
    ["Chức vụ người ký", ""],
    ["Địa danh", ""],
  ]);
  expect(documents({ ...PLAN, legalBases: ["Luật A", "Nghị định B"], signer: "Lê Văn Bảy" })).toEqual([
    ["Căn cứ", "Luật A"],
    ["Căn cứ", "Nghị định B"],
    ["Người ký", "Lê Văn Bảy"],
    ["Chức vụ người ký", ""],
    ["Địa danh", ""],
  ]);
});

test("earlier awards are in LichSu; without a number of the decision they have to be completed", () => {
  const award = {
    year: 2022,
    award: "Giấy khen",
    subject: "Cá nhân",
    nominee: "Lê An",
    unit: "Văn phòng Sở",
    decision: "",
    achievement: "Hoàn thành nhiệm vụ",
  };
  const designs = made(PLAN, UNITS, [award, { ...award, decision: "12/QĐ" }]);
  expect(tableOf("LichSu", designs).rows).toEqual([
    [2022, "Giấy khen", "Cá nhân", "Lê An", "Văn phòng Sở", "", "Hoàn thành nhiệm vụ"],
    [2022, "Giấy khen", "Cá nhân", "Lê An", "Văn phòng Sở", "12/QĐ", "Hoàn thành nhiệm vụ"],
  ]);
  const tasks = (list = designs) => tableOf("ViecCanLam", list).rows.map((row) => String(row[1]));
  expect(tasks()).toContain("Ghi số quyết định khen thưởng của 1 dòng chưa có");
  expect(tasks(made()).some((task) => task.startsWith("Ghi số quyết định"))).toBe(false);
  expect(tableOf("LichSu").rows).toEqual([Array(7).fill("")]);
});

test("the checklist comes first and names each cell with its former content", () => {
  const [first] = made();
  expect(first?.sheet).toBe("Việc cần làm");
  const tasks = tableOf("ViecCanLam").rows.map(([, , place, before]) => [place, before]);
  expect(tasks).toEqual(
    expect.arrayContaining([
      ["ô B4, trang Kế hoạch", "27/KH-STTTT"],
      ["ô B5, trang Kế hoạch", "08/04/2022"],
      ["ô B9, trang Kế hoạch", "28/04/2022"],
      ["ô B11, trang Kế hoạch", "30/11/2022"],
      ["ô D23, trang Kế hoạch", "không quy định"],
      ["ô D25, trang Kế hoạch", 2],
      ["ô E23, trang Kế hoạch", "khoản 3, mục III Kế hoạch số 332/KH-CAT-XDPT ngày 28/3/2022"],
    ]),
  );
});

test("every blank of the plan is a task", () => {
  const places = tableOf("ViecCanLam").rows.map((row) => row[2]);
  const { row, rows } = tableOf("KeHoach");
  const blank = rows.flatMap(([line, value], index) =>
    value === "" && line !== "Phân loại phong trào của Sở" ? [`ô B${row + 2 + index}, trang Kế hoạch`] : [],
  );
  expect(blank).toHaveLength(8);
  expect(places).toEqual(expect.arrayContaining(blank));
});

test("the new sheets use the official wording", () => {
  const cells = [...made(), unitSheet([])].flatMap(({ lines, tables }) => [
    ...lines.map(({ text }) => text),
    ...tables.flatMap(({ headings, rows }) => [...headings, ...rows.flat().map(String)]),
  ]);
  // The heading of a column of KeHoach, which the plan is read by.
  const sentences = cells.filter((text) => text !== "Giá trị");
  expect(sentences.flatMap((text) => faultsOfWording(text, "vi"))).toEqual([]);
});
