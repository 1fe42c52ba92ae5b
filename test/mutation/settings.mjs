/** Settings of both Stryker runs. Results are kept in `out/mutation` and reused. */
export const settings = (name) => ({
  plugins: ["./test/mutation/runner.mjs"],
  testRunner: "in-process",
  coverageAnalysis: "perTest",
  ignorePatterns: ["/out", "/dist", "/coverage", "/samples/workbooks", "/docs"],
  // Modules are compiled without type checks.
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
