import { settings } from "./settings.mjs";

/** They take long and test what the others test too; one needs jest's own modules. */
const LONG =
  "actions*|anyWorkbook|cancel|decisionsSurvive|faults|foreignTexts|large|moving|people|revertProperties|sameAnswers|twoChecks|undoGroups";

/** What is read from Excel and written to it, by its own tests and those of the flow over office.js. */
export default {
  ...settings("writing"),
  mutate: ["src/core/report/*.ts", "src/excel/**/*.ts"],
  testFiles: [
    "test/core/*.test.ts",
    "test/core/report/**/*.test.ts",
    "test/core/rules/summary-taken.test.ts",
    "test/excel/**/*.test.ts",
    `test/flow/!(${LONG}).test.ts`,
  ],
  // What runs only while modules load is how things look here: colours, widths, lines under headings.
  ignoreStatic: true,
  thresholds: { high: 80, low: 58, break: 58 },
};
