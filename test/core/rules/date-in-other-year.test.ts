import { dateInOtherYear } from "../../../src/core/rules/date-in-other-year";
import { testRule } from "../../support/testRule";

testRule(dateInOtherYear, {
  valid: [
    {
      name: "the first and the last day of the year",
      rows: [{ registeredOn: { date: "01/01/2022" }, proposedOn: { date: "31/12/2022", time: 0.999 } }],
    },
    { name: "no date", rows: [{ registeredOn: null, proposedOn: "hôm qua" }] },
    {
      name: "the year of the plan, which is not the year of issue",
      rows: [{}],
      plan: { lines: { "Ngày ban hành": { date: "30/12/2021" } } },
    },
    {
      name: "without a year the year of issue counts",
      rows: [{ registeredOn: { date: "01/02/2023" }, proposedOn: { date: "01/02/2023" } }],
      plan: { lines: { Năm: "", "Ngày ban hành": { date: "01/01/2023" } } },
    },
  ],
  invalid: [
    {
      name: "one day before and one after, typed and real",
      rows: [{ registeredOn: { date: "31/12/2021" }, proposedOn: "1/1/2023" }],
      findings: ["H2 otherYear", "I2 otherYear"],
    },
    {
      name: "at the stage of registration",
      rows: [{ proposedOn: { date: "01/01/2023" } }],
      stage: "registration",
      findings: ["I2 otherYear"],
    },
    {
      name: "a day that the plan's year does not have",
      rows: [{ registeredOn: { date: "29/02/2024" }, proposedOn: { date: "01/03/2024" } }],
      findings: ["H2 otherYear", "I2 otherYear"],
      quoting: ["29/02/2024", "01/03/2024"],
    },
    {
      name: "a plan of another year",
      rows: [{}],
      plan: { lines: { Năm: 2023 } },
      findings: ["H2 otherYear", "I2 otherYear"],
    },
  ],
});
