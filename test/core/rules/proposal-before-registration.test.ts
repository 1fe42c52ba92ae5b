import { proposalBeforeRegistration } from "../../../src/core/rules/proposal-before-registration";
import { testRule } from "../../support/testRule";

const unit = [["Phòng Công nghệ thông tin", "", { date: "20/04/2022" }, ""]];

testRule(proposalBeforeRegistration, {
  valid: [
    {
      name: "the same day",
      rows: [{ proposedOn: { date: "20/04/2022" }, registeredOn: { date: "20/04/2022", time: 0.5 } }],
    },
    {
      name: "one date missing or unreadable",
      rows: [
        { registeredOn: null },
        { proposedOn: null },
        { registeredOn: "20/4", proposedOn: { date: "01/01/2022" } },
      ],
    },
    { name: "while units only register", rows: [{ proposedOn: { date: "19/04/2022" } }], stage: "registration" },
    {
      name: "a duplicated column of registration",
      rows: [{ proposedOn: { date: "19/04/2022" } }],
      extra: [["Ngày đăng ký"]],
      units: unit,
    },
  ],
  invalid: [
    {
      name: "one day earlier, real and typed",
      rows: [{ proposedOn: { date: "19/04/2022" } }, { proposedOn: "19/4/2022" }],
      findings: ["I2 before", "I3 before"],
    },
    {
      name: "earlier than the unit's registration: on the unit's cell, quoting the list's",
      rows: [{ registeredOn: null, proposedOn: { date: "19/04/2022" } }],
      units: unit,
      findings: ["G2 before"],
      quoting: ["ô C2, trang Đơn vị"],
    },
  ],
});
