/** A count as an office writes it: 02. */
export const twoDigits = (count: number): string => String(count).padStart(2, "0");
