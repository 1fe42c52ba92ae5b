import { awardSubjectMismatch } from "../../../src/core/rules/award-subject-mismatch";
import { testRule } from "../../support/testRule";

const ONE_SIDED = {
  awards: [
    ["A-TT", "Cờ thi đua", "Tập thể", "", "", "Cờ"],
    ["B-TT", "Giấy khen", "Tập thể", 2, "", ""],
    ["B-CN", "Giấy khen", "Cá nhân", 2, "", ""],
  ],
  criteria: [],
};

testRule(awardSubjectMismatch, {
  valid: [
    { name: "a name serves every subject of its award", rows: [{ subject: "Cá nhân" }, { subject: "Tập thể" }] },
    { name: "a code of the same subject", rows: [{ award: "STTTT-CN" }, { award: "CA-TT", subject: "Tập thể" }] },
    { name: "an unknown or blank award", rows: [{ award: "Huân chương" }, { award: null }] },
    {
      name: "an unknown or blank subject",
      rows: [
        { award: "STTTT-TT", subject: "Nhóm" },
        { award: "STTTT-TT", subject: null },
      ],
    },
    { name: "an error value", rows: [{ award: "STTTT-TT", subject: { error: "#N/A" } }] },
  ],
  invalid: [
    {
      name: "the code is the other subject's",
      rows: [{ award: "STTTT-TT" }, { award: "sTTTT – cn", subject: "TẬP THỂ".normalize("NFD") }],
      findings: ["C2 otherCode", "C3 otherCode"],
      quoting: ["STTTT-CN", "STTTT-TT"],
    },
    {
      name: "the award is not given for that subject, by name or another name",
      rows: [{ award: "Cờ thi đua" }, { award: "cờ" }, { award: "Cờ", subject: "Tập thể" }],
      plan: ONE_SIDED,
      findings: ["C2 notGiven", "C3 notGiven"],
      quoting: ["chỉ tặng cho tập thể; đề nghị này là cá nhân."],
    },
    { name: "its code, too", rows: [{ award: "A-TT" }], plan: ONE_SIDED, findings: ["C2 otherCode"] },
    {
      name: "at the stage of registration",
      rows: [{ award: "STTTT-TT" }],
      stage: "registration",
      findings: ["C2 otherCode"],
    },
  ],
});
