/** A count as official texts write it: "02", "28". */
export function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}
