import type { Report } from "../core/report/report";
import type { FailureKind } from "../locales/vi";
import type { Validation } from "../validateWorkbook";

export interface PaneFailure {
  kind: FailureKind;
  /** For whoever is asked for help: Excel's code, or the version found; null when there is none. */
  code: string | null;
}

/** What the pane shows. `previous` is the last result, still to be seen while the next one is made. */
export type PaneState =
  | { readonly status: "idle" }
  | { readonly status: "unavailable"; readonly failure: PaneFailure }
  | { readonly status: "running"; readonly previous: Validation | null }
  | { readonly status: "done"; readonly validation: Validation }
  | { readonly status: "stopped"; readonly report: Report }
  | { readonly status: "failed"; readonly failure: PaneFailure };

/** One state for the pane and the ribbon, which share a runtime. */
export interface PaneStore {
  get(): PaneState;
  set(state: PaneState): void;
  subscribe(listener: () => void): () => void;
}

export function createPaneStore(first: PaneState = { status: "idle" }): PaneStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
