import { settings } from "./settings.mjs";

/** The pure part by its own tests; the one that reads the sources of the rules would find mutants in them. */
export default {
  ...settings("core"),
  testFiles: ["test/core/*.test.ts", "test/core/!(rules)/**/*.test.ts", "test/core/rules/!(contract).test.ts"],
  thresholds: { high: 85, low: 70, break: 60 },
};
