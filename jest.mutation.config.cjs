/** The tests by which mutants are killed: those of the core and the workbook layer, and the shorter ones of the flow. */
const base = require("./jest.config.js");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  roots: ["<rootDir>/test/core", "<rootDir>/test/workbook", "<rootDir>/test/flow"],
  testPathIgnorePatterns: [
    "flow/(large|cancel|faults|decisionsSurvive|people|foreignTexts|anyWorkbook|sameAnswers|moving)\\.test",
    "rules/contract\\.test",
  ],
};
