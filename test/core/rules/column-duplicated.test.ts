import { columnDuplicated } from "../../../src/core/nominations/sheetFindings";
import { testRule } from "../../support/testRule";
import { workbook } from "../../support/workbook";

testRule(columnDuplicated, {
  valid: [
    { name: "each once", rows: [{}] },
    { name: "STT aside", rows: [{}], extra: [["Số TT"], ["TT"]] },
    { name: "headings that are known to nobody", rows: [{}], extra: [["Ghi chú"], ["Ghi chú 2"], ["Chức vụ, đơn vị"]] },
    { name: "a name of ours is written in one way only", rows: [{}], extra: [["Mã số"], ["Trạng thái"]] },
  ],
  invalid: [
    {
      name: "a required one stops",
      rows: [{}],
      extra: [["Họ và tên", "A"]],
      findings: ["E1 duplicated"],
      quoting: ["(E1, W1)"],
    },
    {
      name: "all four, three times",
      rows: [{}],
      extra: [["Hình thức"], ["Hình thức đề nghị"], ["Loại đối tượng"], ["Phòng ban"], ["Họ tên"]],
      findings: ["C1 duplicated", "D1 duplicated", "E1 duplicated", "G1 duplicated"],
      quoting: ["Có 3 cột"],
    },
    {
      name: "ours stop too, in another case",
      rows: [{}],
      extra: [["MÃ ĐỀ NGHỊ"]],
      table: null,
      findings: ["B1 duplicated"],
    },
    {
      name: "any other is to be looked at",
      rows: [{}],
      extra: [["Ngày nộp"], ["Chức danh"], ["Thành tích"]],
      findings: ["F1 duplicated review", "I1 duplicated review", "Q1 duplicated review"],
    },
    {
      name: "a criterion by its code and its text",
      rows: [{}],
      extra: [["có cách làm hay, hiệu quả"]],
      findings: ["N1 duplicated review"],
      quoting: ['"CN1"'],
    },
    {
      name: "with a title above, in a plain range",
      rows: [{}],
      above: [["DANH SÁCH"], []],
      table: null,
      extra: [["Minh chứng"]],
      findings: ["R3 duplicated review"],
    },
    {
      name: "under headings merged downwards: the cells that hold them are named",
      workbook: workbook({
        name: "A",
        cells: [
          ["Hình thức", "Đối tượng", "Đơn vị", "Phòng ban", "Người", null],
          [null, null, null, null, "Họ tên", "Họ và tên"],
          ["STTTT-CN", "Cá nhân", "Văn phòng", "", "Lê An", ""],
        ],
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"],
      }),
      findings: ["C1 duplicated", "E2 duplicated"],
      quoting: ["(C1, D1)", "(E2, F2)"],
    },
    {
      name: "at the stage of registration",
      rows: [{}],
      extra: [["Ngày đăng ký"]],
      stage: "registration",
      findings: ["H1 duplicated review"],
    },
  ],
});
