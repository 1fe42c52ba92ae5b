import type { Nomination } from "../nominations/nomination";

/** The columns of short texts that people type by hand. */
export const SHORT_TEXTS = [
  { field: "nominee", read: ({ nominee }: Nomination) => nominee },
  { field: "unit", read: ({ unitText }: Nomination) => unitText },
  { field: "position", read: ({ position }: Nomination) => position },
  { field: "award", read: ({ award }: Nomination) => award },
] as const;
