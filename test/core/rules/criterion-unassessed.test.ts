import { criterionUnassessed } from "../../../src/core/rules/criterion-unassessed";
import { testRule } from "../../support/testRule";
import { COLLECTIVE, POLICE } from "../../support/nominations";

testRule(criterionUnassessed, {
  valid: [
    { name: "all assessed", rows: [{}, COLLECTIVE, { CN1: "Không đạt" }] },
    { name: "other text, error value", rows: [{ CN1: "tốt", CN2: { error: "#N/A" } }] },
    { name: "criteria of the other subject or of no criteria at all", rows: [{ TT1: null }, POLICE] },
    { name: "while units only register", rows: [{ CN1: null }], stage: "registration" },
    { name: "an absent column has a rule of its own", rows: [{}], without: ["CN1"] },
    { name: "a duplicated column is absent", rows: [{ CN1: null }], extra: [["Có cách làm hay, hiệu quả", null]] },
    { name: "a number is no blank", rows: [{ CN1: 0 }] },
  ],
  invalid: [
    {
      name: "every kind of blank; a blank is never not met",
      rows: [null, " ", "-", "—", "…", "N/A", "n/a", "Không áp dụng", "KHÔNG ÁP DỤNG".normalize("NFD"), "\u200b"].map(
        (CN1) => ({ CN1 }),
      ),
      findings: Array.from({ length: 10 }, (_, index) => `N${index + 2} blank`),
    },
    {
      name: "a collective's four",
      rows: [{ ...COLLECTIVE, TT1: null, TT2: null, TT3: null, TT4: null }],
      findings: ["J2 blank", "K2 blank", "L2 blank", "M2 blank"],
    },
    {
      name: "a formula that gives nothing",
      rows: [{ CN2: { formula: "=X1", result: "" } }],
      stage: "decision",
      findings: ["O2 blank"],
    },
  ],
});
