import fc from "fast-check";

/** Every run of the tests tries the same cases: `SEED=…` tries others, and repeats those of a failure. */
export const SEED = Number(process.env["SEED"] ?? 20_221_130);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });

export default fc;
