import { tableEmpty } from "../../../src/core/nominations/sheetFindings";
import { testRule } from "../../support/testRule";
import { NOTHING } from "../../support/nominations";

const none = { formula: "=X1", result: "" };

testRule(tableEmpty, {
  valid: [
    { name: "one row", rows: [{}] },
    { name: "one row below blank ones", rows: [NOTHING, NOTHING, {}] },
    { name: "a value in one of the five is enough", rows: [{ ...NOTHING, achievement: "a" }] },
    { name: "a typed 0, FALSE", rows: [{ ...NOTHING, unit: 0 }] },
  ],
  invalid: [
    { name: "no row", rows: [NOTHING], findings: ["C2 empty"], quoting: ["dòng 2"] },
    {
      name: "only other columns filled",
      rows: [{ ...NOTHING, ordinal: 1, position: "A", CN1: "Đạt", proposedOn: "1/1/2022" }],
      findings: ["C2 empty"],
    },
    {
      name: "only errors, and formulas that give nothing or 0",
      rows: [{ ...NOTHING, award: { error: "#N/A" }, nominee: none, unit: { formula: "=X1", result: 0 } }],
      findings: ["C2 empty"],
    },
    {
      name: "only spaces, dashes, dots",
      rows: [{ ...NOTHING, award: "\u00a0", subject: "-", nominee: "…", unit: "\u200b", achievement: "..." }],
      findings: ["C2 empty"],
    },
    {
      name: "a plain range with a signature only",
      rows: [],
      table: null,
      below: [["Nơi nhận:"]],
      findings: ["C2 empty"],
    },
    {
      name: "a plain range with numbers of columns and sections only",
      rows: [],
      table: null,
      above: [[]],
      below: [
        ["(1)", "", "(2)", "(3)"],
        ["I", "", "", "", "Khối văn phòng"],
      ],
      stage: "registration",
      findings: ["C3 empty"],
    },
  ],
});
