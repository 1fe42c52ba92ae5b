/** What both runs of Stryker share. `part` is a folder of `src`; what was found stays in `out/mutation` and is not tried again. */
export const settings = (part) => ({
  plugins: ["./test/mutation/runner.mjs"],
  testRunner: "in-process",
  coverageAnalysis: "perTest",
  mutate: [`src/${part}/**/*.ts`],
  ignorePatterns: ["/out", "/dist", "/coverage", "/samples/workbooks", "/docs"],
  // Modules are compiled without their types.
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: `out/mutation/${part}.json`,
  tempDirName: `out/mutation/sandbox-${part}`,
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: `out/mutation/${part}-report.json` },
  clearTextReporter: { reportTests: false, logTests: false, reportMutants: false },
  timeoutMS: 3_000,
  concurrency: 1,
});
