/**
 * Whether a finding says the same of every nomination of an award and subject: where it is told whole once, a row need
 * only point to it.
 */
export const isOfGroup = ({ rule }: { rule: string }): boolean => rule === "quota-exceeded";
