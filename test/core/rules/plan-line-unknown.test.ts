import { planLineUnknown } from "../../../src/core/plan/planFindings";
import { testRule } from "../../support/testRule";

testRule(planLineUnknown, {
  valid: [
    { name: "the plan as it is given out", plan: {} },
    { name: "no plan" },
    {
      name: "the lines of the documents",
      plan: {
        moreLines: [
          ["Căn cứ", "Luật Thi đua, khen thưởng"],
          [" CĂN  CỨ: ".normalize("NFD"), "Nghị định"],
          ["Người ký", "Trần Văn A"],
          ["Chức vụ người ký", "Giám đốc"],
          ["Địa danh", "Kiên Giang"],
        ],
      },
    },
    { name: "a blank line", plan: { moreLines: [["", ""]] } },
  ],
  invalid: [
    {
      name: "each line that is not known, whatever it says",
      plan: {
        moreLines: [
          ["Ghi chú", "abc"],
          ["Kinh phí", { error: "#N/A" }],
          ["Điện thoại", ""],
        ],
      },
      findings: ["A14 unknown", "A15 unknown", "A16 unknown"],
      quoting: ['Dòng "Ghi chú" trong bảng KeHoach không có trong mẫu, phần mềm bỏ qua.'],
    },
    {
      name: "one that is close to a line that is there",
      plan: { moreLines: [["Hạn đăng ký thi đua đợt 2", "abc"]] },
      stage: "registration",
      findings: ["A14 unknown"],
    },
    {
      name: "a misspelt line of the documents: no check rests on it",
      plan: {
        moreLines: [
          ["Người kí", "A"],
          ["Can cu", "Nghị định"],
        ],
      },
      findings: ["A14 unknown", "A15 unknown"],
    },
  ],
});
