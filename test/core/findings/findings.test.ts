import { type Finding, SEVERITIES, type Severity } from "../../../src/core/findings/finding";
import { OUTCOME_NAMES, OUTCOME_TEXTS, outcomeOf, OUTCOMES } from "../../../src/core/findings/outcome";
import { type Duty, dutyOf } from "../../../src/core/findings/duty";
import { RULES } from "../../../src/core/rules";

const bySeverity = (severity: Severity) => ({ severity }) as Finding;

test.each([
  [["error", "missing", "uncheckable", "review", "info"], "invalid"],
  [["info", "review", "uncheckable", "missing"], "incomplete"],
  [["review", "uncheckable"], "uncheckable"],
  [["info", "review", "info"], "review"],
  [["info"], "valid"],
  [[], "valid"],
] as const)("%j makes %s", (severities, outcome) => {
  expect(outcomeOf(severities.map(bySeverity))).toBe(outcome);
  expect(outcomeOf([...severities].reverse().map(bySeverity))).toBe(outcome);
});

test("the five texts of the status, worst first", () => {
  expect(OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome])).toEqual([
    "Không hợp lệ",
    "Cần bổ sung",
    "Chưa đủ căn cứ",
    "Cần xem xét",
    "Hợp lệ",
  ]);
  expect(OUTCOME_TEXTS.size).toBe(5);
  expect(SEVERITIES.map((severity) => outcomeOf([bySeverity(severity)]))).toEqual(OUTCOMES);
});

const finding = (about: Partial<Finding>): Finding => ({
  rule: "proposal-late",
  messageId: "late",
  severity: "error",
  sheet: "Đề nghị",
  cell: "H7",
  row: 7,
  field: "proposedOn",
  value: "",
  clause: "",
  message: { vi: "", en: "" },
  fix: null,
  ...about,
});

const OFFICE = ["cells-merged", "column-absent", "criteria-source-missing", "minutes-missing"];
const DIRECTOR = [
  "approvals-exceeded",
  "approved-not-eligible",
  "changed-after-decision",
  "decision-unreadable",
  "discipline-pending",
  "quota-exceeded",
];

it("names only rules that exist", () => {
  const ids = RULES.map(({ id }) => id);
  expect([...OFFICE, ...DIRECTOR].filter((id) => !ids.includes(id))).toEqual([]);
});

it.each<[string, Partial<Finding>, Duty]>([
  ...OFFICE.map((rule): [string, Partial<Finding>, Duty] => [rule, { rule }, "office"]),
  ...DIRECTOR.map((rule): [string, Partial<Finding>, Duty] => [rule, { rule }, "director"]),
  ["what is about the sheet", { row: null }, "office"],
  ["the date at which the unit registered", { rule: "registration-late", field: "unit" }, "office"],
  ["the row's own date", { rule: "registration-late", field: "registeredOn" }, "unit"],
  ["a delay that was accepted", { rule: "proposal-late", severity: "review" }, "director"],
  ["any other rule", { rule: "award-unknown" }, "unit"],
])("%s", (_, about, duty) => {
  expect(dutyOf(finding(about))).toBe(duty);
});

it("leaves a decision that came too early to the person who supplies what is missing", () => {
  const early = finding({ rule: "approved-not-clear", severity: "review" });
  expect(dutyOf(early, [early, finding({ severity: "missing" })])).toBe("unit");
  expect(dutyOf(early, [early, finding({ severity: "uncheckable" })])).toBe("office");
});
