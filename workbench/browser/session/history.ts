import type { Host, Workbook } from "../../host";
import { copyWorkbook } from "../../host/copy";
import { restoreWorkbook } from "../../host/restore";
import { sameWorkbook } from "./sameWorkbook";

/** Undo and redo by whole workbooks: small ones, on a developer's machine. */
export interface History {
  /** Runs what may change the workbook; one step of undo if it did, whether or not it failed in the end. */
  step<R>(act: () => R): R;
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): void;
  redo(): void;
}

/** Steps that are kept. */
const MOST_STEPS = 30;

export function createHistory(host: Host, changed: () => void): History {
  const done: Workbook[] = [];
  const undone: Workbook[] = [];
  const move = (from: Workbook[], to: Workbook[]): void => {
    const target = from.pop();
    if (!target) return;
    to.push(copyWorkbook(host.workbook));
    restoreWorkbook(host, target);
    changed();
  };
  return {
    step: (act) => {
      const before = copyWorkbook(host.workbook);
      try {
        return act();
      } finally {
        if (!sameWorkbook(before, host.workbook)) {
          done.push(before);
          if (done.length > MOST_STEPS) done.shift();
          undone.length = 0;
        }
      }
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    undo: () => move(done, undone),
    redo: () => move(undone, done),
  };
}
