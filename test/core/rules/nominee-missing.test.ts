import { nomineeMissing } from "../../../src/core/rules/nominee-missing";
import { NOTHING } from "../../support/nominations";
import { testRule } from "../../support/testRule";

testRule(nomineeMissing, {
  valid: [
    { name: "a text", rows: [{}] },
    { name: "a number", rows: [{ nominee: 7 }] },
    { name: "an error value has a rule of its own", rows: [{ nominee: { error: "#REF!" } }] },
    { name: "a row with nothing is no nomination", rows: [{}, NOTHING, {}] },
  ],
  invalid: [
    {
      name: "every kind of blank",
      rows: [{ nominee: null }, { nominee: " \u00a0 " }, { nominee: "\u200b" }, { nominee: "—" }, { nominee: "...." }],
      findings: ["E2 missing", "E3 missing", "E4 missing", "E5 missing", "E6 missing"],
    },
    {
      name: "a formula that gives nothing, or a leftover 0",
      rows: [{ nominee: { formula: "=X1", result: "" } }, { nominee: { formula: "=X1", result: 0 } }],
      findings: ["E2 missing", "E3 missing"],
    },
    {
      name: "already at the stage of registration",
      rows: [{ nominee: null }],
      stage: "registration",
      findings: ["E2 missing"],
    },
  ],
});
