import { setFlagsFromString } from "node:v8";

/** Bytes of a file whose list is long. */
const LARGE_FILE = 300_000;

/**
 * Sets V8 up for one run over a file of this length. Node's defaults suit a server: a run ends before most of the code that
 * they optimise has been used. A flag that another version of V8 does not know is ignored.
 */
export function tuneEngine({ length }: Uint8Array): void {
  // How much bytecode a function runs before it is optimised; by default 67,584.
  setFlagsFromString("--interrupt-budget=1000000");
  // A long list: let the heap grow by half of what is in use before it is collected, not fourfold. For a short one that
  // would collect too often; there the young objects stay in the memory that they have.
  setFlagsFromString(length > LARGE_FILE ? "--heap-growing-percent=50" : "--semi-space-growth-factor=1");
}
