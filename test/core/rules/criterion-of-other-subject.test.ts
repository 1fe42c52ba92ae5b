import { criterionOfOtherSubject } from "../../../src/core/rules/criterion-of-other-subject";
import { testRule } from "../../support/testRule";
import { COLLECTIVE, POLICE } from "../../support/nominations";
import { AWARDS, CRITERIA } from "../../support/planSheet";

testRule(criterionOfOtherSubject, {
  valid: [
    { name: "only one's own", rows: [{}, COLLECTIVE] },
    { name: "blank, dash, not applicable", rows: [{ TT1: "-", TT2: "N/A", TT3: "không áp dụng", TT4: "…" }] },
    { name: "an error value", rows: [{ TT1: { error: "#N/A" } }] },
    { name: "of another award", rows: [{ ...POLICE, TT1: "Đạt", CN1: "Đạt" }] },
    {
      name: "an unknown award or subject",
      rows: [
        { award: "Huân chương", TT1: "Đạt" },
        { subject: "Nhóm", TT1: "Đạt" },
      ],
    },
    {
      name: "an award that is not given for the subject",
      rows: [{ TT1: "Đạt" }],
      plan: { awards: AWARDS.slice(2, 3), criteria: CRITERIA.slice(0, 4) },
    },
    { name: "while units only register", rows: [{ TT1: "Đạt" }], stage: "registration" },
  ],
  invalid: [
    {
      name: "an individual with a collective's criterion, met or not",
      rows: [{ TT1: "Đạt", TT4: "Không đạt" }],
      findings: ["J2 other", "M2 other"],
    },
    {
      name: "a collective with an individual's, unreadable too",
      rows: [{ ...COLLECTIVE, CN2: "tại đơn vị" }],
      stage: "decision",
      findings: ["O2 other"],
    },
    { name: "the award by its code", rows: [{ award: "STTTT-CN", TT2: true }], findings: ["K2 other"] },
  ],
});
