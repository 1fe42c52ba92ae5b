import { dutyOf, type Duty } from "../../../src/core/findings/duty";
import type { Finding } from "../../../src/core/findings/finding";
import { RULES } from "../../../src/core/rules";

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
