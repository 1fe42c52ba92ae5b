import { HostError } from "../../excel/hostError";
import type { FailureKind } from "../../locales/vi";

/** Why something could not be done. */
export interface PaneFailure {
  kind: FailureKind;
  /** For support: Excel's error code, or the version found; null = none. */
  code: string | null;
  /** The name that the failure is about; absent = none. */
  subject?: string | null;
}

/** Turns anything that was thrown into a failure for which the pane has a text. */
export function failureOf(error: unknown): PaneFailure {
  if (error instanceof HostError) {
    const { failure: kind, code, subject } = error;
    return subject === null ? { kind, code } : { kind, code, subject };
  }
  if (!(error instanceof Error)) return { kind: "unknown", code: String(error) };
  if (error.name === "ChunkLoadError") return { kind: "offline", code: null };
  return { kind: "unknown", code: `${error.name}: ${error.message}`.slice(0, 200) };
}

/** Excel 2021, the oldest supported version. */
const MIN_API_SET = "1.14";

/** Why the add-in can't work here; null when it can. */
export function readRequirements(host: Office.HostType | null): PaneFailure | null {
  // Compared as text, since the enumeration may be missing outside Office.
  if ((host as string | null) !== "Excel") return { kind: "not-excel", code: null };
  const { requirements, diagnostics } = Office.context;
  if (requirements.isSetSupported("ExcelApi", MIN_API_SET)) return null;
  return { kind: "too-old", code: diagnostics?.version ?? null };
}
