import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { editsFor, fixOfEdit, type CellEdit } from "../../../src/core/fixes/cellEdits";
import { fixChanges } from "../../../src/core/fixes/cellFixes";
import { resultInSteps } from "../../../src/core/report/result";
import { runThrough } from "../../../src/core/steps";
import { serial, type Content } from "../../support/cells";
import { nominations, type BookOptions, type Row } from "../../support/nominations";

/** The cells in which a rule's finding on one row can be corrected. */
function editsOf(rule: string, row: Row, options: BookOptions = {}): CellEdit[] {
  const snapshot = nominations([row], options);
  const { report, checked, lists } = checkWorkbook(snapshot, { today: serial("31/12/2022") });
  const answer = runThrough(resultInSteps(snapshot, report, checked, lists));
  const finding = report.rows[0]?.findings.find((item) => item.rule === rule);
  if (finding === undefined || answer.cells === null) throw new Error(`No ${rule}.`);
  return editsFor(finding, answer.cells, { plan: answer.plan, units: answer.unitList });
}

const inShort = ({ cell, input }: CellEdit) =>
  `${cell} ${input.kind === "choice" ? input.choices.join("/") : input.kind}`;
const units = [["Văn phòng Sở"], ["Thanh tra Sở"]];

it.each<[string, Row, string[], BookOptions?]>([
  [
    "award-missing",
    { award: null },
    ["C2 Giấy khen của Giám đốc Công an tỉnh/Giấy khen của Giám đốc Sở Thông tin và Truyền thông"],
  ],
  ["subject-unknown", { subject: "Hai" }, ["D2 Tập thể/Cá nhân"]],
  ["unit-unknown", { unit: "Phòng X" }, ["G2 Văn phòng Sở/Thanh tra Sở"], { units, unitHeadings: ["Đơn vị"] }],
  ["criterion-unassessed", { CN1: null }, ["N2 Đạt/Không đạt"]],
  ["criterion-of-other-subject", { TT1: "Đạt" }, ["J2 "]],
  ["proposal-missing", { proposedOn: null }, ["I2 date"]],
  ["proposal-late", { proposedOn: { date: "01/12/2022" } }, ["I2 date", "T2 line"]],
  ["discipline-pending", { discipline: "Có" }, ["S2 Có/Không"]],
  ["achievement-missing", { achievement: null }, ["Q2 text"]],
  ["report-missing", { report: null }, ["R2 line"]],
  ["nominee-missing", { nominee: null }, ["E2 line"]],
])("%s", (rule, row, expected, ...[options]) => {
  expect(editsOf(rule, row, options).map(inShort)).toEqual(expected);
});

describe("what the Office enters in the unit list", () => {
  const unitHeadings = ["Đơn vị", "Tên khác", "Ngày đăng ký thi đua", "Biên bản họp xét"];
  const list = (registered: Content, minutes: Content): BookOptions => ({
    unitHeadings,
    units: [["Thanh tra Sở"], ["Văn phòng Sở", "VP", registered, minutes]],
  });
  const row: Row = { unit: "vp", registeredOn: null };

  it("is the minutes of the unit, also if the row has another name of it", () => {
    const [edit] = editsOf("minutes-missing", row, list(null, "chưa"));
    expect(edit).toMatchObject({ sheet: "Đơn vị", cell: "D3", current: "chưa", input: { kind: "minutes" } });
    expect(fixOfEdit(edit!, "12/BB-VP")).toMatchObject({ sheet: "Đơn vị", cell: "D3", from: "chưa", to: "12/BB-VP" });
  });

  it.each([
    ["registration-missing", null, ""],
    ["registration-late", { date: "05/05/2022" }, "05/05/2022"],
    ["registration-before-plan", { date: "01/04/2022" }, "01/04/2022"],
  ] as const)("is the date of registration: %s", (rule, registered, current) => {
    const [edit, ...others] = editsOf(rule, row, { ...list(registered, "Có"), without: ["registeredOn"] });
    expect(edit).toMatchObject({ sheet: "Đơn vị", cell: "C3", current, input: { kind: "date" } });
    expect(others.map(({ field }) => field)).not.toContain("registeredOn");
  });

  it("is nothing where a formula is", () => {
    expect(editsOf("minutes-missing", row, list(null, { formula: '=""', result: "" }))).toEqual([]);
  });
});

it("offers nothing for a formula, nor where no text of the cell clears the finding", () => {
  expect(editsOf("nominee-missing", { nominee: { formula: "=A9", result: "" } })).toEqual([]);
  expect(editsOf("criteria-source-missing", { award: "CA-CN", CN1: null, CN2: null })).toEqual([]);
});

describe("what is written", () => {
  const [late] = editsOf("proposal-late", { proposedOn: { date: "01/12/2022" } });
  const [name] = editsOf("nominee-missing", { nominee: null });

  it("is a day's number, if the cell still holds the number that was read", () => {
    const fix = fixOfEdit(late!, "15/11/2022");
    expect(fix && fixChanges([fix], false)).toMatchObject([
      { from: [[serial("01/12/2022")]], values: [[serial("15/11/2022")]], formats: [["dd/mm/yyyy"]] },
    ]);
  });

  it("is a text without edge spaces", () => {
    expect(fixOfEdit(name!, " Lê Văn An ")).toMatchObject({ from: "", to: "Lê Văn An" });
  });

  it.each([
    [late!, "31/11/2022"],
    [late!, "01/12/2022"],
    [name!, "  "],
  ])("is nothing for a text that is no day or is already there", (edit, text) => {
    expect(fixOfEdit(edit, text)).toBeNull();
  });
});
