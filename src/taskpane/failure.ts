import { HostError } from "../workbook/hostError";
import type { PaneFailure } from "./paneState";

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
