import { columnAbsent } from "../../../src/core/rules/column-absent";
import { testRule } from "../../support/testRule";
import { COLLECTIVE, POLICE } from "../../support/nominations";
import { UNIT_HEADINGS } from "../../support/planSheet";

const units = [["Phòng Công nghệ thông tin", "", "", ""]];

testRule(columnAbsent, {
  valid: [
    { name: "all columns", rows: [{}, COLLECTIVE] },
    {
      name: "columns of no concern",
      rows: [{}],
      without: ["position", "directInvolvement", "report", "discipline", "lateAcceptance", "ordinal"],
    },
    { name: "criteria of another subject or award", rows: [{}, POLICE], without: ["TT1", "TT2", "TT3", "TT4"] },
    { name: "criteria of an unknown award", rows: [{ award: "?a" }], without: ["CN1", "CN2"] },
    {
      name: "while units only register",
      rows: [{}],
      without: ["CN1", "CN2", "proposedOn", "achievement"],
      stage: "registration",
    },
    { name: "the place for a registration is in the known list", rows: [{}], without: ["registeredOn"], units },
  ],
  invalid: [
    {
      name: "a criterion that applies",
      rows: [{}, COLLECTIVE, POLICE],
      without: ["CN2"],
      findings: ["E2 absent"],
      quoting: ['Bảng thiếu cột "CN2"'],
    },
    {
      name: "one finding a row, naming them all",
      rows: [{}, COLLECTIVE],
      without: ["CN1", "CN2", "TT4", "proposedOn", "achievement", "registeredOn"],
      findings: ["E2 absent", "E3 absent"],
      quoting: ['"CN1", "CN2", "Ngày đăng ký thi đua", "Ngày đề nghị", "Tóm tắt thành tích"', '"TT4"'],
    },
    {
      name: "no place for a registration, while units only register",
      rows: [{}],
      without: ["registeredOn"],
      stage: "registration",
      findings: ["E2 absent"],
    },
    {
      name: "a list without the column is no place",
      rows: [{}],
      without: ["registeredOn"],
      units: [["Phòng Công nghệ thông tin"]],
      unitHeadings: UNIT_HEADINGS.slice(0, 1),
      findings: ["E2 absent"],
    },
    {
      name: "an empty list is no place",
      rows: [{}],
      without: ["registeredOn"],
      units: [["", "", "", ""]],
      findings: ["E2 absent"],
    },
    {
      name: "a duplicated column is no place, whatever the list has",
      rows: [{}],
      extra: [["Ngày đăng ký"]],
      units,
      findings: ["E2 absent"],
    },
    {
      name: "a duplicated criterion, date or summary is absent",
      rows: [{}],
      extra: [["Có cách làm hay, hiệu quả"], ["Ngày nộp"], ["Thành tích"]],
      findings: ["E2 absent"],
      quoting: [
        '"CN1" (đang có 2 cột), "Ngày đề nghị" (đang có 2 cột), "Tóm tắt thành tích" (đang có 2 cột). Văn phòng giữ một cột, đổi tên cột kia.',
      ],
    },
    {
      name: "one column doubled, another absent",
      rows: [{}],
      without: ["proposedOn"],
      extra: [["Thành tích"]],
      findings: ["E2 absent"],
      quoting: ['"Ngày đề nghị", "Tóm tắt thành tích" (đang có 2 cột). Văn phòng thêm cột còn thiếu; cột có nhiều lần'],
    },
    {
      name: "more criteria than a line holds",
      rows: [{}],
      plan: { criteria: Array.from({ length: 60 }, (_, index) => [`Tiêu chuẩn ${index}`, "STTTT-CN", ""]) },
      findings: ["E2 absent"],
      quoting: ['"Tiêu chuẩn 13" và 46 cột khác. Văn phòng thêm cột vào bảng.'],
    },
    {
      name: "a row without a nominee",
      rows: [{ nominee: null }],
      without: ["achievement"],
      stage: "decision",
      findings: ["E2 absent"],
    },
  ],
});

test("the message names what is not checked in each language", () => {
  const { vi, en } = columnAbsent.messages.absent({
    gaps: [
      { check: "criteria", field: "criterion:TT1", columns: 0 },
      { check: "registration", field: "registeredOn", columns: 2 },
    ],
  });
  expect(vi).toContain("Chưa kiểm tra được: tiêu chuẩn, hạn đăng ký. ");
  expect(en).toContain("Not checked: the criteria, the registration deadline. ");
});
