import { achievementMissing } from "../../../src/core/rules/achievement-missing";
import { testRule } from "../../support/testRule";

testRule(achievementMissing, {
  valid: [
    { name: "a summary", rows: [{}] },
    { name: "a short one", rows: [{ achievement: "Tốt" }] },
    { name: "while units only register", rows: [{ achievement: null }], stage: "registration" },
    { name: "no such column", rows: [{}], without: ["achievement"] },
    { name: "two such columns count as none", rows: [{ achievement: null }], extra: [["Thành tích đạt được", null]] },
    { name: "an error value", rows: [{ achievement: { error: "#NAME?" } }] },
  ],
  invalid: [
    {
      name: "blank, spaces, zero-width, dash, dots, a formula's 0",
      rows: [
        { achievement: null },
        { achievement: "\n \u00a0" },
        { achievement: "\ufeff" },
        { achievement: "–" },
        { achievement: "......" },
        { achievement: { formula: "=X1", result: 0 } },
      ],
      findings: ["Q2 missing", "Q3 missing", "Q4 missing", "Q5 missing", "Q6 missing", "Q7 missing"],
    },
    { name: "at the stage of decision", rows: [{ achievement: null }], stage: "decision", findings: ["Q2 missing"] },
  ],
});
