import { positionMissing } from "../../../src/core/rules/position-missing";
import { testRule } from "../../support/testRule";
import { COLLECTIVE } from "../../support/nominations";

testRule(positionMissing, {
  valid: [
    { name: "a position", rows: [{}] },
    { name: "a collective has none", rows: [COLLECTIVE] },
    { name: "an unknown subject", rows: [{ subject: "Người", position: null }] },
    { name: "a blank subject", rows: [{ subject: null, position: null }] },
    { name: "no such column", rows: [{}], without: ["position"] },
    { name: "two such columns", rows: [{}], extra: [["Chức danh", null]] },
    { name: "an error value", rows: [{ position: { error: "#VALUE!" } }] },
    {
      name: "a formula's 0 is a value outside the five columns that identify a nomination",
      rows: [{ position: { formula: "=X1", result: 0 } }],
    },
  ],
  invalid: [
    {
      name: "blank, spaces, zero-width, dots",
      rows: [{ position: null }, { position: "\u00a0" }, { position: "\u200b\u200b" }, { position: "…" }],
      findings: ["F2 missing", "F3 missing", "F4 missing", "F5 missing"],
    },
    {
      name: "the subject in capitals and decomposed",
      rows: [{ subject: "CÁ  NHÂN".normalize("NFD"), position: null }],
      findings: ["F2 missing"],
    },
    {
      name: "under its other heading",
      rows: [{ position: null }],
      headings: { position: "Chức danh" },
      findings: ["F2 missing"],
    },
    {
      name: "at the stage of registration",
      rows: [{ position: null }],
      stage: "registration",
      findings: ["F2 missing"],
    },
  ],
});
