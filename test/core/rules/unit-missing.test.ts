import { unitMissing } from "../../../src/core/rules/unit-missing";
import { NOTHING } from "../../support/nominations";
import { testRule } from "../../support/testRule";

testRule(unitMissing, {
  valid: [
    { name: "a text", rows: [{}] },
    { name: "a number", rows: [{ unit: 7 }] },
    { name: "an error value has a rule of its own", rows: [{ unit: { error: "#REF!" } }] },
    { name: "a row with nothing is no nomination", rows: [{}, NOTHING, {}] },
  ],
  invalid: [
    {
      name: "every kind of blank",
      rows: [{ unit: null }, { unit: " \u00a0 " }, { unit: "\u200b" }, { unit: "—" }, { unit: "...." }],
      findings: ["G2 missing", "G3 missing", "G4 missing", "G5 missing", "G6 missing"],
    },
    {
      name: "a formula that gives nothing, or a leftover 0",
      rows: [{ unit: { formula: "=X1", result: "" } }, { unit: { formula: "=X1", result: 0 } }],
      findings: ["G2 missing", "G3 missing"],
    },
    {
      name: "already at the stage of registration",
      rows: [{ unit: null }],
      stage: "registration",
      findings: ["G2 missing"],
    },
  ],
});
