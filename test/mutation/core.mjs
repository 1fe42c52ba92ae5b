import { settings } from "./settings.mjs";

/** The pure code, by the tests of the core, except for the test that reads the rules' source files. */
export default {
  ...settings("core"),
  mutate: ["src/core/**/*.ts", "!src/core/report/*.ts"],
  testFiles: ["test/core/*.test.ts", "test/core/!(rules)/**/*.test.ts", "test/core/rules/!(contract).test.ts"],
  thresholds: { high: 90, low: 80, break: 80 },
};
