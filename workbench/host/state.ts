import { CellEdit } from "./cellEdit";
import { EventLog } from "./events/log";
import type { Area, Workbook } from "./model";
import { withDefaults, type HostOptions } from "./options";
import { RangeRegistry } from "./references";
import { UndoStack } from "./undo/undoStack";

/** The state of one host: the workbook, and what Excel keeps besides it while it is open. */
export interface HostState {
  readonly workbook: Workbook;
  readonly options: Required<HostOptions>;
  readonly ranges: RangeRegistry;
  readonly events: EventLog;
  readonly cellEdit: CellEdit;
  readonly undo: UndoStack;
  calculationMode: string;
  selection: { sheetId: string; area: Area };
  /** Files that the add-in opened as new workbooks, in base64. */
  readonly created: string[];
  /** The task pane of the add-in's shared runtime. */
  pane: { visibility: PaneVisibility };
}

export type PaneVisibility = "Visible" | "Background";

export function createState(workbook: Workbook, options?: HostOptions): HostState {
  const all = withDefaults(options);
  return {
    workbook,
    options: all,
    ranges: new RangeRegistry(),
    events: new EventLog(all),
    cellEdit: new CellEdit(),
    undo: new UndoStack(workbook, all),
    calculationMode: "Automatic",
    selection: { sheetId: workbook.activeSheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    created: [],
    pane: { visibility: "Visible" },
  };
}
