import type { FaultCode } from "./faults";
import type { HostOptions } from "./options";

/** An observed behaviour of Excel that contradicts its documentation, and how to reproduce it in the host. */
export interface KnownFault {
  readonly id: string;
  /** Numbers of issues of OfficeDev/office-js. */
  readonly issues: readonly number[];
  readonly does: string;
  /** The options of the host; absent if the fault is outside of it. */
  readonly options?: HostOptions;
  /** A failure at some action of a batch. */
  readonly code?: FaultCode;
}

/** `test/flow/knownFaults.test.ts` shows for each that the add-in handles it, or says what to do. */
export const KNOWN_FAULTS = [
  {
    id: "drop-down-without-event",
    issues: [420, 3888, 4066],
    does: "On the web a choice from a drop-down raises no event.",
    options: { dropDownEvents: "none" },
  },
  {
    id: "events-missed",
    issues: [1110, 1760, 3899],
    does: "Filling by dragging, fast typing and recalculation raise no event.",
    options: { events: "never" },
  },
  { id: "events-twice", issues: [1149], does: "Events come more than once.", options: { events: "twice" } },
  { id: "events-late", issues: [1502], does: "Events come late.", options: { eventDelayMs: 200 } },
  {
    id: "no-selection-events",
    issues: [4691, 6311],
    does: "Selecting cells raises no event.",
    options: { selectionEvents: "none" },
  },
  {
    id: "late-after-cell-edit",
    issues: [806],
    does: "A click in the pane does not end the editing of a cell: the batch runs once editing ends, however late.",
  },
  {
    id: "cell-edit-overwrites",
    issues: [1393],
    does: "A batch runs while a cell is edited, and what it wrote into that cell is lost when editing ends.",
    options: { cellEdit: "overwrites" },
  },
  {
    id: "always-in-cell-edit",
    issues: [3019, 3020],
    does: "Every batch is refused because of cell editing although no cell is being edited.",
    code: "InvalidOperationInCellEditMode",
  },
  {
    id: "set-not-supported",
    issues: [1031, 1287],
    does: "isSetSupported returns true for a set of which members are missing.",
    options: { missing: ["Range.getMergedAreasOrNullObject", "WorksheetFreezePanes.freezeRows"] },
  },
  {
    id: "table-of-other-sheet",
    issues: [2235],
    does: "worksheet.tables finds a table of another sheet.",
    options: { tablesFound: "any" },
  },
  {
    id: "filtered-writes",
    issues: [224, 226],
    does: "Values written over hidden rows end up in other rows.",
    options: { valuesReach: "visible-rows" },
  },
  {
    id: "autofit-of-whole-column",
    issues: [1017, 5999],
    does: "Fitted widths and heights are not as requested.",
    options: { missing: ["RangeFormat.autofitColumns", "RangeFormat.autofitRows"] },
  },
  {
    id: "focus-elsewhere",
    issues: [771, 5319, 6365],
    does: "Members fail while another workbook has the focus.",
    options: { focus: "elsewhere" },
  },
  {
    id: "sync-never-ends",
    issues: [4273, 4805, 6150, 6678],
    does: "context.sync() neither resolves nor rejects, most often in large workbooks on the web.",
    options: { answers: "lost" },
  },
  {
    id: "internal-errors",
    issues: [6255, 6841],
    does: "An action that worked before fails with an internal error.",
    code: "GeneralException",
  },
  {
    id: "unknown-codes",
    issues: [6072],
    does: "An action fails with an undocumented code, such as 0x8002802B.",
  },
  {
    id: "undo-cleared",
    issues: [5918, 6170],
    does: "On desktops reading merged areas and adding a sheet leave nothing to undo.",
    options: { apiLevel: "1.20", undo: "kept", platform: "desktop" },
  },
  {
    id: "undo-groups-refused",
    issues: [6255, 6491, 6711],
    does: "A run with mergeUndoGroup fails although all its members support undo.",
    options: { apiLevel: "1.20", undo: "kept", undoGroups: "UndoNotSupported" },
  },
  { id: "cdn-outage", issues: [4733, 6249, 6441], does: "Microsoft's CDN does not serve office.js." },
  { id: "pane-reloaded", issues: [3223, 6680], does: "The pane is reloaded, or its runtime ends, during a write." },
] as const satisfies readonly KnownFault[];

export type KnownFaultId = (typeof KNOWN_FAULTS)[number]["id"];
