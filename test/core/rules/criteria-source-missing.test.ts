import { criteriaSourceMissing } from "../../../src/core/rules/criteria-source-missing";
import { testRule } from "../../support/testRule";
import { COLLECTIVE, POLICE } from "../../support/nominations";

testRule(criteriaSourceMissing, {
  valid: [
    { name: "criteria in the plan", rows: [{}, COLLECTIVE] },
    { name: "an unknown award", rows: [{ award: "Huân chương" }] },
    { name: "not given for the subject", rows: [{ award: "CA-TT" }] },
    { name: "while units only register", rows: [POLICE], stage: "registration" },
    { name: "criteria that the Office added", rows: [POLICE], plan: { criteria: [["CN1", "CA-CN", "Có thành tích"]] } },
  ],
  invalid: [
    {
      name: "the police's award for both subjects names its source",
      rows: [POLICE, { ...COLLECTIVE, ...POLICE, TT1: null }],
      findings: ["C2 missing", "C3 missing"],
      quoting: ["khoản 3, mục III Kế hoạch số 332/KH-CAT-XDPT"],
    },
    {
      name: "the built-in plan has no table of criteria",
      rows: [POLICE],
      findings: ["C2 missing"],
      quoting: ["bấm Tạo bộ bảng mẫu và thêm tiêu chuẩn vào bảng TieuChuan"],
    },
    {
      name: "an empty table of criteria",
      rows: [{}],
      plan: { criteria: [] },
      stage: "decision",
      findings: ["C2 missing"],
    },
    {
      name: "an award without a source",
      rows: [{ award: "Cờ" }],
      plan: { awards: [["CO", "Cờ", "Cá nhân", "", "", ""]], criteria: [] },
      findings: ["C2 missing"],
      quoting: ['tiêu chuẩn của hình thức "Cờ". Văn phòng đối chiếu hồ sơ với văn bản quy định hình thức này;'],
    },
  ],
});
