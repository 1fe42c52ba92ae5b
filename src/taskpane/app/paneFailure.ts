import { HostError } from "../../excel/hostError";
import type { FailureKind } from "../../locales/vi";

/** Why something could not be done. */
export interface PaneFailure {
  kind: FailureKind;
  /** For whoever is asked for help: Excel's code, or the version found; null when there is none. */
  code: string | null;
  /** The name that the failure is about; absent = none. */
  subject?: string | null;
}

/** The pane's edge: whatever was thrown becomes one of the kinds that a person can do something about. */
export function failureOf(error: unknown): PaneFailure {
  if (error instanceof HostError) {
    const { failure: kind, code, subject } = error;
    return subject === null ? { kind, code } : { kind, code, subject };
  }
  if (!(error instanceof Error)) return { kind: "unknown", code: String(error) };
  if (error.name === "ChunkLoadError") return { kind: "offline", code: null };
  return { kind: "unknown", code: `${error.name}: ${error.message}`.slice(0, 200) };
}

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
