/** The columns that hold dates. */
export const DATE_FIELDS = ["registeredOn", "proposedOn"] as const;
