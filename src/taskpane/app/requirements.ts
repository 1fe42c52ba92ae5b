import type { PaneFailure } from "./paneState";

/** Excel 2021, the oldest that is served. */
const FLOOR = "1.14";

/** Why the add-in can't work here; null when it can. */
export function readRequirements(host: Office.HostType | null): PaneFailure | null {
  // By its text: outside Office the enumeration may be missing.
  if ((host as string | null) !== "Excel") return { kind: "not-excel", code: null };
  const { requirements, diagnostics } = Office.context;
  if (requirements.isSetSupported("ExcelApi", FLOOR)) return null;
  return { kind: "too-old", code: diagnostics?.version ?? null };
}
