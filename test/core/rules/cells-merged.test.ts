import { cellsMerged } from "../../../src/core/rules/cells-merged";
import { testRule } from "../../support/testRule";

testRule(cellsMerged, {
  valid: [
    { name: "none", rows: [{}, {}], table: null },
    { name: "within one row", rows: [{}, {}], table: null, merges: ["C2:D2"] },
    { name: "headings", rows: [{}, {}], table: null, merges: ["C1:D1"] },
    {
      name: "STT, our columns, unknown columns",
      rows: [{}, {}],
      table: null,
      merges: ["A2:A3", "B2:B3", "U2:V3", "W2:W3"],
      extra: [["Ghi chú"]],
    },
    { name: "below the data", rows: [{}, {}], table: null, merges: ["C5:E6"] },
    { name: "title above", rows: [{}, {}], table: null, above: [["DANH SÁCH"], []], merges: ["A1:F2"] },
  ],
  invalid: [
    {
      name: "two rows of the unit",
      rows: [{}, { unit: null }],
      table: null,
      merges: ["G2:G3"],
      findings: ["G2 merged", "G3 merged"],
      quoting: ["G2:G3", "G2:G3"],
    },
    {
      name: "from the first to the last checked column, a criterion among them",
      rows: [{}, {}, {}],
      table: null,
      merges: ["C2:C3", "T3:T4", "N2:N3"],
      stage: "registration",
      findings: ["C2 merged", "N2 merged", "C3 merged", "T3 merged", "N3 merged", "T4 merged"],
    },
    {
      name: "over several columns: the first checked one",
      rows: [{}, {}],
      table: null,
      merges: ["A2:E3"],
      findings: ["C2 merged", "C3 merged"],
    },
    { name: "reaching beyond the data", rows: [{}, {}], table: null, merges: ["C3:C9"], findings: ["C3 merged"] },
  ],
});
