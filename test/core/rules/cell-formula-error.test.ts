import { cellFormulaError } from "../../../src/core/rules/cell-formula-error";
import { testRule } from "../../support/testRule";
import { NOTHING } from "../../support/nominations";

const error = { error: "#N/A" };

testRule(cellFormulaError, {
  valid: [
    { name: "no error", rows: [{}] },
    { name: "STT aside", rows: [{ ordinal: error }] },
    { name: "our columns", rows: [{ id: "HS-222222", detail: error }, { detail: error }] },
    { name: "a text that begins with #", rows: [{ nominee: "#N/A" }] },
    { name: "a row with only errors is blank", rows: [{}, { ...NOTHING, nominee: error, CN1: error }, {}] },
    { name: "columns that the add-in does not know", rows: [{}], extra: [["Ghi chú", error]] },
    { name: "a duplicated column is absent", rows: [{ proposedOn: error }], extra: [["Ngày nộp", error]] },
  ],
  invalid: [
    {
      name: "every input column",
      rows: [
        {
          award: error,
          subject: { error: "#REF!" },
          nominee: error,
          position: error,
          registeredOn: error,
          proposedOn: error,
          TT1: error,
          CN2: error,
          directInvolvement: error,
          achievement: error,
          report: error,
          discipline: error,
          lateAcceptance: error,
        },
      ],
      findings: ["C2", "D2", "E2", "F2", "H2", "I2", "J2", "O2", "P2", "Q2", "R2", "S2", "T2"].map(
        (cell) => `${cell} error`,
      ),
      quoting: ["#N/A", "#REF!"],
    },
    { name: "at the stage of registration", rows: [{ CN1: error }], stage: "registration", findings: ["N2 error"] },
  ],
});
