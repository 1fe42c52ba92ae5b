import { registrationLate } from "../../../src/core/rules/registration-late";
import { testRule } from "../../support/testRule";

const on = (date: string) => ({ registeredOn: { date } });

testRule(registrationLate, {
  valid: [
    { name: "the last good day", rows: [on("27/04/2022")] },
    { name: "the exclusive deadline's own day has its own rule", rows: [on("28/04/2022")] },
    {
      name: "the inclusive deadline's own day, with a time",
      rows: [{ registeredOn: { date: "28/04/2022", time: 0.99 } }],
      plan: { lines: { "Cách tính hạn đăng ký": "Hết ngày" } },
    },
    { name: "a blank date", rows: [{ registeredOn: null }] },
    {
      name: "a date that can't be read ends the matter",
      rows: [{ registeredOn: "31/02/2022" }],
      units: unit("29/04/2022"),
    },
    { name: "the row's date counts before its unit's", rows: [on("20/04/2022")], units: unit("29/04/2022") },
    {
      name: "a duplicated column, whatever the unit list has",
      rows: [on("29/04/2022")],
      extra: [["Ngày đăng ký", { date: "29/04/2022" }]],
      units: unit("29/04/2022"),
    },
  ],
  invalid: [
    { name: "one day over", rows: [on("29/04/2022")], findings: ["H2 late"] },
    {
      name: "one day over an inclusive deadline",
      rows: [on("28/04/2022"), on("29/04/2022")],
      plan: { lines: { "Cách tính hạn đăng ký": "Hết ngày" } },
      findings: ["H3 late"],
    },
    { name: "typed as text", rows: [{ registeredOn: "29.4.2022 10:30" }], findings: ["H2 late"] },
    {
      name: "the unit's date sits on the unit and quotes its cell",
      rows: [{ registeredOn: null }],
      units: unit("29/04/2022"),
      findings: ["G2 late"],
      quoting: ["ô C2, trang Đơn vị"],
    },
    {
      name: "the unit's date where the list has no such column",
      without: ["registeredOn"],
      units: unit("29/04/2022"),
      findings: ["G2 late"],
    },
    { name: "at the stage of registration", rows: [on("29/04/2022")], stage: "registration", findings: ["H2 late"] },
    {
      name: "an accepted delay is for the Director to see",
      rows: [{ ...on("29/04/2022"), lateAcceptance: "Giám đốc đồng ý ngày 02/5 do bão" }],
      findings: ["H2 late review"],
      quoting: ["Giám đốc đồng ý ngày 02/5 do bão"],
    },
    {
      name: "acceptances of 9 and of 10 letters, NFD, a refusal in capitals",
      rows: [
        { ...on("29/04/2022"), lateAcceptance: "abcdefghi 123" },
        { ...on("29/04/2022"), lateAcceptance: "abcdefghij" },
        { ...on("29/04/2022"), lateAcceptance: "Đồng ý vì bão".normalize("NFD") },
        { ...on("29/04/2022"), lateAcceptance: "KHÔNG chấp nhận trễ hạn".normalize("NFD") },
        { ...on("29/04/2022"), lateAcceptance: " Chưa có ý kiến của Giám đốc" },
        { ...on("29/04/2022"), lateAcceptance: "Chưacó là một chữ khác hẳn" },
      ],
      findings: ["H2 late", "H3 late review", "H4 late review", "H5 late", "H6 late", "H7 late review"],
      quoting: ["abcdefghi 123"],
    },
  ],
});

function unit(date: string) {
  return [["Phòng Công nghệ thông tin", "", { date }, "Có"]];
}
