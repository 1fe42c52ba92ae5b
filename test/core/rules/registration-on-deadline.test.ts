import { registrationOnDeadline } from "../../../src/core/rules/registration-on-deadline";
import { testRule } from "../../support/testRule";

const on = (date: string) => ({ registeredOn: { date } });
const unit = [["Phòng Công nghệ thông tin", "", { date: "28/04/2022" }, ""]];
const inclusive = { lines: { "Cách tính hạn đăng ký": "Hết ngày" } };

testRule(registrationOnDeadline, {
  valid: [
    { name: "one day before, one day after", rows: [on("27/04/2022"), on("29/04/2022")] },
    { name: "an inclusive deadline", rows: [on("28/04/2022")], plan: inclusive },
    { name: "no date, no readable date", rows: [{ registeredOn: null }, { registeredOn: "28/04/22" }] },
    { name: "the row's date counts before its unit's", rows: [{}], units: unit },
  ],
  invalid: [
    {
      name: "exactly on it, with a time, and as text: the built-in plan says how to get the line",
      rows: [on("28/04/2022"), { registeredOn: { date: "28/04/2022", time: 0.3 } }, { registeredOn: "28-04-2022" }],
      findings: ["H2 onDeadline", "H3 onDeadline", "H4 onDeadline"],
      quoting: ['bấm Tạo bộ bảng mẫu ở ngăn kết quả, rồi đổi mục "Cách tính hạn đăng ký"', "27/04/2022"],
    },
    {
      name: "a plan of the workbook says which cell to change",
      rows: [on("28/04/2022")],
      plan: {},
      findings: ["H2 onDeadline"],
      quoting: ["ô B8, trang Kế hoạch"],
    },
    {
      name: "without the line, the deadline is exclusive",
      rows: [on("28/04/2022")],
      plan: { lines: { "Cách tính hạn đăng ký": undefined } },
      findings: ["H2 onDeadline"],
      quoting: ['thêm mục "Cách tính hạn đăng ký"'],
    },
    {
      name: "the unit's date",
      rows: [{ registeredOn: "-" }],
      units: unit,
      findings: ["G2 onDeadline"],
      quoting: ["ô C2, trang Đơn vị"],
    },
    {
      name: "accepted, and not accepted",
      rows: [
        { ...on("28/04/2022"), lateAcceptance: "Phó Giám đốc đồng ý 28/4" },
        { ...on("28/04/2022"), lateAcceptance: "chưa đồng ý cho trễ hạn" },
      ],
      stage: "registration",
      findings: ["H2 onDeadline review", "H3 onDeadline"],
    },
  ],
});
