const { availableParallelism, totalmem } = require("node:os");
const { setFlagsFromString } = require("node:v8");
const { FLUENT } = require("./test/support/fluent.cjs");
const { testFiles } = require("./test/support/testFiles.cjs");

/** Memory of one worker in bytes, with the browser or the build that it starts. */
const EACH = 2_000_000_000;

/** Tests create many short-lived workbooks: more room for young objects means less garbage collection. */
const YOUNG = "--max-semi-space-size=64";
setFlagsFromString(YOUNG);
process.env.NODE_OPTIONS ??= YOUNG;

/** Identifies the test run in all of its processes. */
process.env.TEST_RUN ??= `${process.pid}-${Date.now()}`;

/** The test files that need modules or globals of their own. */
const isolated = testFiles(
  (file, source) => file.startsWith("test/browser/") || /@jest-environment|jest\.mock\(/.test(source),
);

/** @type {import("jest").Config} */
module.exports = {
  // More workers than cores take longer, because they compete for the processor's caches.
  maxWorkers: Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / EACH))),
  // Each isolated file leaves modules in memory, so a process that has grown is replaced.
  workerIdleMemoryLimit: "1GB",
  testSequencer: "<rootDir>/test/support/sequencer.cjs",
  projects: [
    {
      displayName: "node",
      roots: ["<rootDir>/test"],
      testPathIgnorePatterns: isolated.map((file) => `/${file}$`),
      // Each worker loads office.js, the host and the product once, for all of its files.
      runner: "jest-light-runner",
      setupFiles: ["<rootDir>/test/support/typescript.mjs"],
      setupFilesAfterEnv: ["<rootDir>/test/support/timeLimit.mjs"],
      transform: {},
    },
    {
      displayName: "isolated",
      roots: ["<rootDir>/test"],
      testMatch: isolated.map((file) => `<rootDir>/${file}`),
      // Passed in, because looking them up in the context of a test is slow.
      sandboxInjectedGlobals: [
        "Math",
        "Object",
        "Array",
        "String",
        "Number",
        "Map",
        "Set",
        "JSON",
        "RegExp",
        "Uint8Array",
      ],
      globalSetup: "<rootDir>/test/support/fluent.cjs",
      setupFiles: ["<rootDir>/test/support/isolated.cjs"],
      moduleNameMapper: { "^@fluentui/react-components$": FLUENT },
      transform: {
        "^.+\\.tsx?$": [
          "@swc/jest",
          {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        ],
      },
    },
  ],
  // Of isolated files; support/timeLimit has that of the others. Long checks can exceed Jest's default of five seconds.
  testTimeout: 120_000,
};
