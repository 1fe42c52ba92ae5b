import { createContext, useContext } from "react";
import type { Activity } from "./paneState";
import type { Operation } from "./runOperation";

/** For whatever in the pane starts an operation: how to, and what goes on now. */
export interface Operations {
  readonly activity: Activity;
  readonly run: (operation: Operation) => void;
}

export const OperationsContext = createContext<Operations>({ activity: { status: "ready" }, run: () => undefined });

export const useOperations = (): Operations => useContext(OperationsContext);
