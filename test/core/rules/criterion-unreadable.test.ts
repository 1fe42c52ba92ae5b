import { criterionUnreadable } from "../../../src/core/rules/criterion-unreadable";
import { testRule } from "../../support/testRule";
import { COLLECTIVE } from "../../support/nominations";

testRule(criterionUnreadable, {
  valid: [
    { name: "met, not met, blank", rows: [{}, { CN1: "Không" }, { CN1: null }, { CN1: "N/A" }] },
    { name: "an error value has a rule of its own", rows: [{ CN1: { error: "#REF!" } }] },
    { name: "a criterion of the other subject", rows: [{ TT1: "tốt" }] },
    { name: "while units only register", rows: [{ CN1: "tốt" }], stage: "registration" },
  ],
  invalid: [
    {
      name: "texts without marks, other words, numbers",
      rows: ["Dat", "Khong dat", "Tốt", "Đạt một phần", "x x", 1, 0].map((CN1) => ({ CN1 })),
      findings: Array.from({ length: 7 }, (_, index) => `N${index + 2} unreadable`),
    },
    { name: "a collective's", rows: [{ ...COLLECTIVE, TT3: "?a" }], stage: "decision", findings: ["L2 unreadable"] },
  ],
});
