import { settings } from "./settings.mjs";

/** Slow tests of what other tests cover too; one of them needs jest's module mocks. */
const LONG =
  "actions*|anyWorkbook|cancel|decisionsSurvive|faults|foreignTexts|large|moving|people|revertProperties|sameAnswers|twoChecks|undoGroups";

/** The code that reads and writes Excel, by its own tests and those of the flows. */
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
  // Code that only runs while modules load defines formats here: colours, widths, borders.
  ignoreStatic: true,
  thresholds: { high: 80, low: 58, break: 58 },
};
