/** Milliseconds between two readings of the running test. */
const INTERVAL = 10_000;
/** Longer than a build, for which the first test file waits. */
const SHORT = 300_000;
const { LONG, RUNS } = process.env;
/** A test with a chosen number of cases takes as long as it takes. */
const LIMIT = RUNS !== undefined ? Infinity : LONG === "1" ? 4 * SHORT : SHORT;

let running = "";
let elapsed = 0;

/** jest-light-runner has no time limit. An uncaught error fails the test file that the worker is running. */
setInterval(() => {
  const { testPath, currentTestName } = globalThis.expect.getState();
  const test = `${testPath}: ${currentTestName}`;
  elapsed = test === running ? elapsed + INTERVAL : 0;
  running = test;
  if (elapsed >= LIMIT) throw new Error(`A test takes longer than ${LIMIT / 1000} seconds: ${test}`);
}, INTERVAL).unref();
