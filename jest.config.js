const { availableParallelism, totalmem } = require("node:os");
const { FLUENT } = require("./test/support/fluent.cjs");

/** Bytes that one process of tests may take, with the browser or the build that it starts. */
const EACH = 2_000_000_000;

/** Tests make and drop workbooks: with room for the young ones, less time goes into collecting them. */
process.env.NODE_OPTIONS ??= "--max-semi-space-size=64";

/** One run of tests, in all of its processes. */
process.env.TEST_RUN ??= `${process.pid}-${Date.now()}`;

/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/test"],
  testEnvironment: "node",
  // Long lists are checked in slices, so that a slow machine would run into the usual five seconds.
  testTimeout: 120_000,
  // Looked up in the context of a test, each of these would cost more than what is done with it.
  sandboxInjectedGlobals: ["Math", "Object", "Array", "String", "Number", "Map", "Set", "JSON", "RegExp", "Uint8Array"],
  // One more than there are cores, since tests of the pane and in a browser wait most of the time.
  maxWorkers: Math.max(1, Math.min(availableParallelism() + 1, Math.floor(totalmem() / EACH))),
  // Each test file leaves some of its modules behind: a process that has grown so far makes room for a new one.
  workerIdleMemoryLimit: "1GB",
  globalSetup: "<rootDir>/test/support/fluent.cjs",
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
};
