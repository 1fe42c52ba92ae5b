import { settings } from "./settings.mjs";

const LONG = "large|cancel|faults|decisionsSurvive|people|foreignTexts|anyWorkbook|sameAnswers|moving";

/** What talks to Excel by its own tests and the shorter ones of the flow, over office.js and the stand-in Excel. */
export default {
  ...settings("workbook"),
  testFiles: ["test/workbook/**/*.test.ts", `test/flow/!(${LONG}).test.ts`],
  thresholds: { high: 85, low: 70, break: 60 },
};
