import { setFlagsFromString } from "node:v8";

/** Size in bytes of a file with a long list. */
const LARGE_FILE = 300_000;

/**
 * Configures V8 for one run over a file of this size. Node's defaults suit a server: a run is over before most
 * optimised code pays off. Flags that another version of V8 does not know are ignored.
 */
export function tuneEngine({ length }: Uint8Array): void {
  // How much bytecode a function runs before it is optimised; the default is 67,584.
  setFlagsFromString("--interrupt-budget=1000000");
  // For a long list: let the heap grow by half of what is in use before it is collected, not fourfold. For a short list
  // that would collect too often; there young objects stay in place.
  setFlagsFromString(length > LARGE_FILE ? "--heap-growing-percent=50" : "--semi-space-growth-factor=1");
}
