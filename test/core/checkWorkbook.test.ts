import { checkWorkbook } from "../../src/core/checkWorkbook";
import { RULES } from "../../src/core/rules/index";
import { defineRule, type Rule } from "../../src/core/rules/engine/rule";
import type { WorkbookSnapshot } from "../../src/core/cells/snapshot";
import { serial } from "../support/cells";
import {
  COLLECTIVE,
  NOTHING,
  POLICE,
  nominationSheet,
  nominations,
  summarySheet,
  type BookOptions,
  type Row,
} from "../support/nominations";
import { planSheet, unitSheet } from "../support/planSheet";
import { idOf } from "../support/seen";
import { workbook } from "../support/workbook";

const today = serial("31/12/2022");
const check = (snapshot: WorkbookSnapshot, options = {}) => checkWorkbook(snapshot, { today, ...options }).report;
const row = (row: Row, options?: BookOptions) => check(nominations([row], options)).rows[0];
const rulesOf = (report: ReturnType<typeof check>) => report.sheetFindings.map(({ rule }) => rule);

describe("outcomes", () => {
  test.each<[string, Row, string, string[]]>([
    ["a valid individual", {}, "valid", []],
    ["a valid collective", COLLECTIVE, "valid", []],
    ["an error", { proposedOn: { date: "01/12/2022" } }, "invalid", ["proposal-late"]],
    ["a blank is never not met", { CN1: null }, "incomplete", ["criterion-unassessed"]],
    ["a source to compare with", POLICE, "uncheckable", ["criteria-source-missing"]],
    ["something to look at", { position: null }, "review", ["position-missing"]],
    ["information", { nominee: "NGUYỄN VĂN AN" }, "valid", ["name-case"]],
    [
      "the worst wins",
      { nominee: null, position: null, CN1: "Không đạt" },
      "invalid",
      ["criterion-not-met", "nominee-missing", "position-missing"],
    ],
  ])("%s", (_, given, outcome, rules) => {
    const found = row(given);
    expect(found?.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(found?.outcome).toBe(outcome);
  });

  test("the same workbook gives the same ones in any year", () => {
    const snapshot = nominations([{}, { proposedOn: { date: "01/12/2022" } }]);
    const outcomesOn = (date: string) => check(snapshot, { today: serial(date) }).rows.map(({ outcome }) => outcome);
    expect(outcomesOn("01/01/1990")).toEqual(outcomesOn("31/12/2100"));
  });

  test("an error value is only reported by its own rule", () => {
    for (const field of [
      "award",
      "subject",
      "nominee",
      "unit",
      "position",
      "proposedOn",
      "registeredOn",
      "CN1",
      "achievement",
      "report",
    ] as const) {
      const rules = row({ [field]: { error: "#N/A" } })?.findings.map(({ rule }) => rule);
      expect([field, rules]).toEqual([field, ["cell-formula-error"]]);
    }
  });
});

describe("the report", () => {
  test("rows in sheet order with their facts, quotas by the plan's rows, totals", () => {
    const report = check(
      nominations(
        [{ id: idOf(0) }, NOTHING, { ...COLLECTIVE, id: idOf(1) }, { award: "STTTT-TT", id: idOf(2), subject: "Nhóm" }],
        { plan: {} },
      ),
    );
    expect(report).toMatchObject({ sheet: "Đề nghị", complete: true, crashedRules: [], stopped: false });
    expect(report.plan).toEqual({ number: "27/KH-STTTT", year: 2022, stage: "nomination", source: "workbook" });
    expect(report.rows.map(({ row, id, award, subject }) => [row, id, award, subject])).toEqual([
      [2, idOf(0), "STTTT-CN", "individual"],
      [4, idOf(1), "STTTT-TT", "collective"],
      [5, idOf(2), null, null],
    ]);
    expect(report.quotas.map(({ award, quota, nominated, counted }) => [award, quota, nominated, counted])).toEqual([
      ["CA-TT", null, 0, 0],
      ["CA-CN", null, 0, 0],
      ["STTTT-TT", 2, 1, 1],
      ["STTTT-CN", 2, 1, 1],
    ]);
    expect(report.totals).toMatchObject({ rows: 3, blankRows: 1, skippedRows: 0 });
  });

  test("a row's findings are worst first, then by rule", () => {
    const found = row({
      nominee: " NGUYỄN VĂN AN",
      position: null,
      unit: null,
      CN1: "Không",
      CN2: "?a",
      achievement: "a",
    })?.findings;
    expect(found?.map(({ rule }) => rule)).toEqual([
      "criterion-not-met",
      "criterion-unreadable",
      "unit-missing",
      "achievement-too-short",
      "position-missing",
      "name-case",
      "text-spacing",
    ]);
  });

  test("with equal severity by rule, whichever ran first", () => {
    const twice = { CN1: "Không đạt", proposedOn: { date: "01/12/2022" } };
    const found = check(nominations([twice, twice])).rows[0]?.findings.filter(({ severity }) => severity === "error");
    expect(found?.map(({ rule }) => rule)).toEqual(["criterion-not-met", "nomination-duplicated", "proposal-late"]);
  });

  test("checks that are skipped because of an absent column are listed once", () => {
    const { checksLeftOut } = check(
      nominations([{}, COLLECTIVE], { without: ["report", "position", "discipline", "directInvolvement"] }),
    );
    const missing = Object.fromEntries(checksLeftOut.map(({ rule, missing }) => [rule, missing]));
    expect(missing).toMatchObject({
      "report-missing": "Báo cáo thành tích",
      "position-missing": "Chức vụ",
      "discipline-pending": "Đang xem xét kỷ luật, khiếu nại",
      "direct-involvement": "Trực tiếp chỉ đạo, tham gia",
      "unit-unknown": "Đơn vị",
      "minutes-missing": "Biên bản họp xét",
    });
  });

  test("a stage given instead of the plan's", () => {
    expect(check(nominations([{ CN1: null }], { plan: {} }), { stage: "registration" })).toMatchObject({
      plan: { stage: "registration" },
      rows: [{ outcome: "valid" }],
    });
  });

  test("nomination and decision have the same findings, registration omits later ones", () => {
    const bad: Row = { proposedOn: null, CN1: null, achievement: null, report: null, discipline: "Có", position: null };
    const rules = (stage: string) => check(nominations([bad]), { stage }).rows[0]?.findings.map(({ rule }) => rule);
    expect(rules("decision")).toEqual(rules("nomination"));
    expect(rules("registration")).toEqual(["position-missing"]);
  });
});

describe("what stops a run", () => {
  const bad = planSheet({ lines: { "Ngày ban hành": "?" } });
  const taken = { ...summarySheet([]), cells: [["Hình thức", "Đối tượng", "Họ tên", "Đơn vị"]] };

  test("the plan first, then the summary, then the nominations", () => {
    expect(rulesOf(check(workbook(bad, taken)))).toEqual(["plan-invalid"]);
    expect(rulesOf(check(workbook(taken)))).toEqual(["summary-taken"]);
    expect(rulesOf(check(workbook(summarySheet([]))))).toEqual(["header-missing"]);
  });

  test("then duplicated columns, our own columns, and the rows", () => {
    const extra = [["Họ tên"]];
    expect(rulesOf(check(nominations([{ ...NOTHING, id: "x" }], { extra })))).toEqual(["column-duplicated"]);
    expect(rulesOf(check(nominations([{ ...NOTHING, id: "x" }])))).toEqual(["own-column-taken"]);
    expect(rulesOf(check(nominations([NOTHING])))).toEqual(["table-empty"]);
  });

  test("leaves a report without rows, quotas and totals", () => {
    const { report, checked } = checkWorkbook(nominations([NOTHING]), { today });
    expect(checked).toBeNull();
    expect(report).toMatchObject({
      stopped: true,
      rows: [],
      quotas: [],
      sheet: "Đề nghị",
      totals: { rows: 0, blankRows: 0 },
    });
    expect(check(workbook(bad)).plan).toBeNull();
    expect(check(workbook(planSheet())).plan).not.toBeNull();
  });

  test("a faulty unit list stops it, also without a plan in the workbook", () => {
    expect(rulesOf(check(workbook(unitSheet([["", "", "x", ""]]), nominationSheet([{}]))))).toContain("plan-invalid");
  });
});

describe("a rule that crashes", () => {
  const crash = (pass: Rule["pass"] & string) =>
    defineRule({
      id: `crash-${pass}`,
      severity: "error",
      clause: "-",
      messages: {},
      pass,
      check: () => {
        throw new Error("not on data");
      },
    });

  test.each(["rows", "decisions"] as const)("in the pass of the %s costs only its own findings", (pass) => {
    const snapshot = nominations([{ position: null }]);
    const report = check(snapshot, { rules: [crash(pass), ...RULES] });
    expect(report).toMatchObject({ complete: false, crashedRules: [`crash-${pass}`] });
    expect(report.rows).toEqual(check(snapshot).rows);
  });
});
