import { settings } from "./settings.mjs";

/** All that is pure, by the tests of the core; the one that reads the rules' sources would find mutants in them. */
export default {
  ...settings("core"),
  mutate: ["src/core/**/*.ts", "!src/core/report/*.ts"],
  testFiles: ["test/core/*.test.ts", "test/core/!(rules)/**/*.test.ts", "test/core/rules/!(contract).test.ts"],
  thresholds: { high: 90, low: 80, break: 80 },
};
