import { registrationMissing } from "../../../src/core/rules/registration-missing";
import { testRule } from "../../support/testRule";
import { UNIT_HEADINGS } from "../../support/planSheet";

const blank = { registeredOn: null };
const listed = (date: string | null) => [["Phòng Công nghệ thông tin", "CNTT", date === null ? null : { date }, ""]];

testRule(registrationMissing, {
  valid: [
    { name: "the row's own date", rows: [{}] },
    { name: "the unit's date, by another name of it", rows: [{ ...blank, unit: "cntt" }], units: listed("20/04/2022") },
    {
      name: "a date that can't be read ends the matter",
      rows: [{ registeredOn: "20/4" }, { registeredOn: { error: "#N/A" } }],
    },
    { name: "no place for a date", rows: [{}], without: ["registeredOn"] },
    {
      name: "no place: a unit list without the column",
      rows: [{}],
      without: ["registeredOn"],
      units: [["Phòng Công nghệ thông tin"]],
      unitHeadings: UNIT_HEADINGS.slice(0, 1),
    },
    {
      name: "a duplicated column is no place, whatever the unit list has",
      rows: [blank],
      extra: [["Ngày đăng ký"]],
      units: listed(null),
    },
    {
      name: "a unit that is blank or an error",
      rows: [
        { ...blank, unit: null },
        { ...blank, unit: { error: "#N/A" } },
      ],
    },
    { name: "a unit that is not in the known list", rows: [{ ...blank, unit: "Văn phòng" }], units: listed(null) },
  ],
  invalid: [
    {
      name: "the column, and no list",
      rows: [blank, { registeredOn: "\u00a0" }],
      findings: ["H2 missing", "H3 missing"],
    },
    { name: "any unit where the list is not known", rows: [{ ...blank, unit: "Văn phòng" }], findings: ["H2 missing"] },
    { name: "an empty list is not known", rows: [blank], units: [["", "", "", ""]], findings: ["H2 missing"] },
    { name: "neither the row nor its unit", rows: [blank], units: listed(null), findings: ["H2 missing"] },
    {
      name: "without the column it is on the unit, and names the cell of the unit list",
      rows: [{}],
      without: ["registeredOn"],
      units: listed(null),
      unitSheet: "Các phòng",
      findings: ["G2 missing"],
      quoting: ["vào ô C2, trang Các phòng."],
    },
    { name: "at the stage of registration", rows: [blank], stage: "registration", findings: ["H2 missing"] },
  ],
});
