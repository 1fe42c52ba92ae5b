import { subjectMissing } from "../../../src/core/rules/subject-missing";
import { NOTHING } from "../../support/nominations";
import { testRule } from "../../support/testRule";

testRule(subjectMissing, {
  valid: [
    { name: "a text", rows: [{}] },
    { name: "a number", rows: [{ subject: 7 }] },
    { name: "an error value has a rule of its own", rows: [{ subject: { error: "#REF!" } }] },
    { name: "a row with nothing is no nomination", rows: [{}, NOTHING, {}] },
  ],
  invalid: [
    {
      name: "every kind of blank",
      rows: [{ subject: null }, { subject: " \u00a0 " }, { subject: "\u200b" }, { subject: "—" }, { subject: "...." }],
      findings: ["D2 missing", "D3 missing", "D4 missing", "D5 missing", "D6 missing"],
    },
    {
      name: "a formula that gives nothing, or a leftover 0",
      rows: [{ subject: { formula: "=X1", result: "" } }, { subject: { formula: "=X1", result: 0 } }],
      findings: ["D2 missing", "D3 missing"],
    },
    {
      name: "already at the stage of registration",
      rows: [{ subject: null }],
      stage: "registration",
      findings: ["D2 missing"],
    },
  ],
});
