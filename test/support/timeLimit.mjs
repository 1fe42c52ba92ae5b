/** Milliseconds between two readings of the running test. */
const INTERVAL = 10_000;
/** Longer than a build, for which the first test file waits. */
const LIMIT = process.env.LONG === "1" ? 1_200_000 : 300_000;

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
