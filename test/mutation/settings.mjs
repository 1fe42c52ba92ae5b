/** What both runs of Stryker share. What one has found stays in `out/mutation` and is not tried again. */
export const settings = (name) => ({
  plugins: ["./test/mutation/runner.mjs"],
  testRunner: "in-process",
  coverageAnalysis: "perTest",
  ignorePatterns: ["/out", "/dist", "/coverage", "/samples/workbooks", "/docs"],
  // Modules are compiled without their types.
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: `out/mutation/${name}.json`,
  tempDirName: `out/mutation/sandbox-${name}`,
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: `out/mutation/${name}-report.json` },
  clearTextReporter: { reportTests: false, logTests: false, reportMutants: false },
  timeoutMS: 3_000,
  concurrency: 1,
});
