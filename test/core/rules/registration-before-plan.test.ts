import { registrationBeforePlan } from "../../../src/core/rules/registration-before-plan";
import { testRule } from "../../support/testRule";

const on = (date: string) => ({ registeredOn: { date } });

testRule(registrationBeforePlan, {
  valid: [
    { name: "on the day of issue", rows: [on("08/04/2022")] },
    { name: "no date", rows: [{ registeredOn: null }] },
    { name: "a duplicated column", rows: [on("07/04/2022")], extra: [["Ngày đăng ký"]] },
  ],
  invalid: [
    {
      name: "one day before, real and typed",
      rows: [on("07/04/2022"), { registeredOn: "7/4/2022" }],
      findings: ["H2 before", "H3 before"],
      quoting: ["trước ngày ban hành Kế hoạch 08/04/2022. Đề nghị kiểm tra lại ngày;"],
    },
    {
      name: "the unit's date, at the stage of registration",
      rows: [{ registeredOn: null }],
      units: [["Phòng Công nghệ thông tin", "", "7/4/2022", ""]],
      stage: "registration",
      findings: ["G2 before"],
      quoting: ["ô C2, trang Đơn vị"],
    },
    {
      name: "the plan's own day of issue",
      rows: [{}],
      plan: { lines: { "Ngày ban hành": "21/4/2022" } },
      findings: ["H2 before"],
    },
  ],
});
