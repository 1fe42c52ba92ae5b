import { awardMissing } from "../../../src/core/rules/award-missing";
import { testRule } from "../../support/testRule";

testRule(awardMissing, {
  valid: [
    { name: "an award", rows: [{}] },
    { name: "an unknown text", rows: [{ award: "?!" }] },
    { name: "a dash inside a text", rows: [{ award: "STTTT-CN" }] },
    { name: "an error value has a rule of its own", rows: [{ award: { error: "#N/A" } }] },
    { name: "a typed 0 is a value", rows: [{ award: 0 }] },
  ],
  invalid: [
    {
      name: "every kind of blank",
      rows: [
        { award: null },
        { award: " \u00a0\t\n" },
        { award: "\u200b\ufeff" },
        { award: "-" },
        { award: " – " },
        { award: "…" },
        { award: "..." },
        { award: "\u3000—\u2009" },
      ],
      findings: [
        "C2 missing",
        "C3 missing",
        "C4 missing",
        "C5 missing",
        "C6 missing",
        "C7 missing",
        "C8 missing",
        "C9 missing",
      ],
    },
    {
      name: 'a formula that gives "" or a leftover 0',
      rows: [{ award: { formula: "=X1", result: "" } }, { award: { formula: "=X1", result: 0 } }],
      findings: ["C2 missing", "C3 missing"],
    },
    {
      name: "already at the stage of registration",
      rows: [{ award: null }],
      stage: "registration",
      findings: ["C2 missing"],
    },
  ],
});
