import { proposalMissing } from "../../../src/core/rules/proposal-missing";
import { testRule } from "../../support/testRule";

testRule(proposalMissing, {
  valid: [
    { name: "a date", rows: [{}] },
    { name: "a text that is no date", rows: [{ proposedOn: "hôm qua" }] },
    { name: "an error value", rows: [{ proposedOn: { error: "#N/A" } }] },
    { name: "while units only register", rows: [{ proposedOn: null }], stage: "registration" },
    { name: "no such column", rows: [{}], without: ["proposedOn"] },
    { name: "two such columns count as none", rows: [{ proposedOn: null }], extra: [["Ngày nộp", null]] },
    { name: "a typed 0 is a value that can't be read", rows: [{ proposedOn: 0 }] },
  ],
  invalid: [
    {
      name: "blank, spaces, dash, a formula that gives nothing",
      rows: [
        { proposedOn: null },
        { proposedOn: "\u00a0" },
        { proposedOn: "-" },
        { proposedOn: { formula: "=X1", result: "" } },
      ],
      findings: ["I2 missing", "I3 missing", "I4 missing", "I5 missing"],
    },
    { name: "at the stage of decision", rows: [{ proposedOn: null }], stage: "decision", findings: ["I2 missing"] },
    {
      name: "under another heading",
      rows: [{ proposedOn: null }],
      headings: { proposedOn: "NGÀY NỘP (dd/mm/yyyy)" },
      findings: ["I2 missing"],
    },
  ],
});
