/** Whether this is `npm run test:long`, with more random or numerous cases. */
export const isLong = process.env["LONG"] === "1";

/** A test of `npm run test:long` only. */
export const itIfLong = isLong ? it : (): void => undefined;

/**
 * How often a random test runs: in `npm test`, in `npm run test:long`. `RUNS=10000 npx jest test/flow/people` sets the
 * number for one test.
 */
export const runs = (short: number, long: number): number => Number(process.env["RUNS"] ?? (isLong ? long : short));
