/** The columns of short texts that people type by hand, with the nomination's readings of them. */
export const SHORT_TEXTS = [
  { field: "nominee", reading: "nominee" },
  { field: "unit", reading: "unitText" },
  { field: "position", reading: "position" },
  { field: "award", reading: "award" },
] as const;
