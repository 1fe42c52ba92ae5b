import { proposalLate } from "../../../src/core/rules/proposal-late";
import { testRule } from "../../support/testRule";

const on = (date: string) => ({ proposedOn: { date } });
const exclusive = { lines: { "Cách tính hạn đề nghị": "Trước ngày" } };

testRule(proposalLate, {
  valid: [
    { name: "the deadline's own day to 24:00", rows: [{ proposedOn: { date: "30/11/2022", time: 0.99999 } }] },
    { name: "an exclusive deadline, the day before", rows: [on("29/11/2022")], plan: exclusive },
    {
      name: "no date, no readable date",
      rows: [{ proposedOn: null }, { proposedOn: "31/11/2022" }, { proposedOn: { error: "#N/A" } }],
    },
    { name: "while units only register", rows: [on("01/12/2022")], stage: "registration" },
    { name: "no such column", rows: [{}], without: ["proposedOn"] },
    {
      name: "without the line, the deadline is inclusive",
      rows: [on("30/11/2022")],
      plan: { lines: { "Cách tính hạn đề nghị": undefined } },
    },
  ],
  invalid: [
    {
      name: "one day over, real and typed",
      rows: [on("01/12/2022"), { proposedOn: "1.12.2022" }],
      findings: ["I2 late", "I3 late"],
      quoting: ["30/11/2022"],
    },
    {
      name: "a list without the column for accepted delays",
      rows: [on("01/12/2022")],
      without: ["lateAcceptance"],
      findings: ["I2 late"],
      quoting: ["thêm cột Chấp nhận trễ hạn vào bảng"],
    },
    {
      name: "a list with two such columns, which needs no third",
      rows: [on("01/12/2022")],
      extra: [["Ngoại lệ"]],
      findings: ["I2 late"],
      quoting: ["vì sao ở cột Chấp nhận trễ hạn"],
    },
    {
      name: "an exclusive deadline's own day",
      rows: [on("30/11/2022")],
      plan: exclusive,
      findings: ["I2 late"],
      quoting: ["29/11/2022"],
    },
    {
      name: "accepted, not enough, at the stage of decision",
      rows: [
        { ...on("01/12/2022"), lateAcceptance: "Giám đốc đồng ý 02/12" },
        { ...on("01/12/2022"), lateAcceptance: "đồng ý" },
        { ...on("01/12/2022"), lateAcceptance: "Giám đốc không phản đối 02/12" },
        { ...on("01/12/2022"), lateAcceptance: "Không đồng ý cho nộp trễ" },
        { ...on("01/12/2022"), lateAcceptance: "Từ chối cho nộp trễ" },
        { ...on("01/12/2022"), lateAcceptance: "Đang chờ ý kiến Giám đốc" },
      ],
      stage: "decision",
      findings: ["I2 late review", "I3 late", "I4 late review", "I5 late", "I6 late", "I7 late"],
      quoting: ["Giám đốc đồng ý 02/12", '"đồng ý" chưa đủ'],
    },
  ],
});
