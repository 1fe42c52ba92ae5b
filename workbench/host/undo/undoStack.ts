import { copyWorkbook } from "../copy";
import { HostError } from "../errors";
import type { Workbook } from "../model";
import type { HostOptions } from "../options";
import { sameWorkbook } from "./sameWorkbook";
import { UNSUPPORTED } from "./unsupported";

/** A batch of the add-in with what matters for undo. */
export interface UndoBatch {
  /** Number of the `Excel.run` with `mergeUndoGroup`; 0 = none. */
  readonly group: number;
}

interface Step {
  readonly before: Workbook;
  readonly group: number;
}

/** How many steps are kept. They are whole workbooks: small ones, in tests and on a developer's machine. */
const MAX_STEPS = 30;

type Options = Required<Pick<HostOptions, "undo" | "platform" | "apiLevel" | "undoGroups">>;

/** The steps of Ctrl+Z. */
export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];
  private depth = 0;
  private batch: UndoBatch | null = null;
  private isCleared = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly options: Options,
  ) {}

  /** The number of steps that Ctrl+Z can undo. */
  get steps(): number {
    return this.done.length;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Runs something that may change the workbook. If it did, that is one step of undo, even if it failed. */
  step<R>(act: () => R, batch: UndoBatch | null = null): R {
    if (this.options.undo === "off" || this.depth > 0) return act();
    const before = copyWorkbook(this.workbook);
    this.depth += 1;
    this.batch = batch;
    this.isCleared = false;
    try {
      return act();
    } finally {
      this.depth -= 1;
      this.batch = null;
      if (!this.isCleared && !sameWorkbook(before, this.workbook)) this.add(before, batch);
    }
  }

  /** Runs something without a step of undo: selecting cells, starting to type. */
  withoutStep<R>(act: () => R): R {
    this.depth += 1;
    try {
      return act();
    } finally {
      this.depth -= 1;
    }
  }

  private add(before: Workbook, batch: UndoBatch | null): void {
    this.undone = [];
    // Before ExcelApi 1.19 every write of an add-in cleared the stack (office-js #3788).
    if (batch !== null && Number(this.options.apiLevel.split(".")[1]) < 19) {
      this.done = [];
      return;
    }
    const group = batch?.group ?? 0;
    if (group > 0 && this.done.at(-1)?.group === group) return;
    this.done.push({ before, group });
    if (this.done.length > MAX_STEPS) this.done.shift();
  }

  /**
   * Called before an action of a batch runs.
   * @throws HostError if its group does not support it
   */
  checkMember(member: string): void {
    if (this.batch === null || !UNSUPPORTED[this.options.platform].has(member)) return;
    if (this.batch.group > 0) throw new HostError("UndoNotSupported", undefined, member);
    // The batch itself is not kept either: tests check whether the stack was cleared, not what came after.
    this.done = [];
    this.undone = [];
    this.isCleared = true;
  }

  /** Called before the last action of a group, for an Excel that fails all groups (office-js #6255, #6711). */
  endGroup(): void {
    const { undoGroups } = this.options;
    if (undoGroups !== "supported") throw new HostError(undoGroups);
  }

  /** The workbook one step ago; undefined if there is none. */
  back(): Workbook | undefined {
    return this.move("done", "undone");
  }

  forth(): Workbook | undefined {
    return this.move("undone", "done");
  }

  private move(from: "done" | "undone", to: "done" | "undone"): Workbook | undefined {
    const step = this[from].pop();
    if (step) this[to].push({ before: copyWorkbook(this.workbook), group: 0 });
    return step?.before;
  }
}
