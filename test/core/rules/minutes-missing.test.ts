import { minutesMissing } from "../../../src/core/rules/minutes-missing";
import { testRule } from "../../support/testRule";
import { UNIT_HEADINGS } from "../../support/planSheet";

const listed = (...minutes: readonly (string | number | boolean | null)[]) =>
  minutes.map((value, index) => [`Đơn vị ${index + 1}`, "", "", value]);
const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => ({ unit: `Đơn vị ${index + 1}` }));

testRule(minutesMissing, {
  valid: [
    { name: "yes, or a reference", rows: rowsOf(5), units: listed("Có", "x", true, "15/BB", 1) },
    { name: "no list", rows: [{}] },
    {
      name: "no such column",
      rows: [{}],
      units: [["Phòng Công nghệ thông tin"]],
      unitHeadings: UNIT_HEADINGS.slice(0, 1),
    },
    {
      name: "a unit that is not listed, blank or an error",
      rows: [{ unit: "Khác" }, { unit: null }, { unit: { error: "#N/A" } }],
      units: listed(null),
    },
    { name: "while units only register", rows: rowsOf(1), units: listed(null), stage: "registration" },
    {
      name: "checks outside the plan are off",
      rows: rowsOf(1),
      units: listed(null),
      plan: { lines: { "Kiểm tra ngoài kế hoạch": "Không" } },
    },
  ],
  invalid: [
    {
      name: "blank or no, by another spelling of the unit",
      rows: [...rowsOf(5), { unit: "ĐƠN VỊ  1".normalize("NFD") }],
      units: listed(null, "-", "Chưa", 0, false),
      findings: ["G2 missing", "G3 missing", "G4 missing", "G5 missing", "G6 missing", "G7 missing"],
    },
    {
      name: "at the stage of decision",
      rows: rowsOf(1),
      units: listed("không"),
      stage: "decision",
      unitSheet: "Các phòng",
      findings: ["G2 missing"],
      quoting: ["vào ô D2, trang Các phòng."],
    },
  ],
});
