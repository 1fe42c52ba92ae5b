import { createContext, useContext } from "react";
import type { OtherName } from "../../../core/plan/otherNames";
import type { CellFix } from "../../../core/fixes/cellFixes";

interface Mend {
  /** Writes a fix into its cell, and goes on to the next point. */
  mend: (fix: CellFix) => void;
  /** Remembers another name; null where that is not one's job. */
  remember: ((name: OtherName) => void) | null;
}

export const MendContext = createContext<Mend>({ mend: () => undefined, remember: null });

export const useMend = () => useContext(MendContext);
