import type { Fault } from "./faults";
import type { Platform } from "./undo/unsupported";

/**
 * The Excel to simulate, including its difficult sides. `host.options` can be changed at any time;
 * a page only needs `host.options.valuesReach = "visible-rows"`. Actions of people (typing in a cell,
 * filtering, hiding, merging, protecting) are in `edits.ts`; `host.workbook.readOnly` is a property of the workbook,
 * and with `host.onBatch` a coauthor can act between two syncs.
 */
export interface HostOptions {
  /** Bytes of UTF-8; the limit of Excel on the web is 5 MB. */
  requestLimitBytes?: number;
  responseLimitBytes?: number;
  /** The ExcelApi version that `isSetSupported` reports. */
  apiLevel?: string;
  /** The platform: members that clear the undo stack differ (`undo/unsupported.ts`). */
  platform?: Platform;
  /** Whether steps of Ctrl+Z are kept: each is a copy of the workbook. */
  undo?: "kept" | "off";
  /** Whether a batch with `mergeUndoGroup` succeeds, or its last action fails. */
  undoGroups?: "supported" | "UndoNotSupported" | "GeneralException";
  /** The region of the machine, which decides how `text` displays numbers and dates. `values` do not depend on it. */
  region?: Region;
  /** The workbook with the focus: some members only work in that one (office-js #771). */
  focus?: "here" | "elsewhere";
  /** What happens to an apostrophe before a text that is written to a text cell: `apostrophe-in-text-cell`. */
  apostrophes?: "dropped" | "kept-in-text-cells";
  /** How typed dates are read ("1/2/2022"): "en-US" month first, "vi-VN" day first. */
  locale?: "en-US" | "vi-VN";
  /**
   * Where values go if an add-in writes over rows with hidden ones among them: each to its row, or one after the
   * other to the visible rows only (office-js #224).
   */
  valuesReach?: "all-rows" | "visible-rows";
  /** Batches that fail on purpose. */
  faults?: readonly Fault[];
  /** Lost: the batch has run, but its response never arrives. */
  answers?: "given" | "lost";
  answerDelayMs?: number;
  events?: "once" | "twice" | "never";
  /** Whether a choice from a drop-down raises the events of typing (office-js #420, #4066). */
  dropDownEvents?: "raised" | "none";
  selectionEvents?: "raised" | "none";
  /**
   * What batches do while a cell is in edit mode: they wait or fail until it ends; or they run, and what they wrote
   * into the cell is overwritten at the end (office-js #1393).
   */
  cellEdit?: "holds" | "overwrites";
  /** Members, such as "Range.getMergedAreasOrNullObject", that fail although `isSetSupported` reports them. */
  missing?: readonly string[];
  /** Which tables `worksheet.tables` finds by name (office-js #2235). */
  tablesFound?: "own" | "any";
  eventDelayMs?: number;
}

export interface Region {
  decimal: "." | ",";
  /** The number format that `m/d/yyyy` stands for: Excel's short date of the system. */
  shortDate: string;
}

export const EN_US: Region = { decimal: ".", shortDate: "m/d/yyyy" };
export const VI_VN: Region = { decimal: ",", shortDate: "dd/mm/yyyy" };

const MEGABYTE = 1024 * 1024;

export const withDefaults = (options: HostOptions = {}): Required<HostOptions> => ({
  requestLimitBytes: 5 * MEGABYTE,
  responseLimitBytes: 5 * MEGABYTE,
  apiLevel: "1.14",
  platform: "web",
  undo: "off",
  undoGroups: "supported",
  region: EN_US,
  focus: "here",
  apostrophes: "dropped",
  locale: "en-US",
  valuesReach: "all-rows",
  faults: [],
  answers: "given",
  answerDelayMs: 0,
  events: "once",
  eventDelayMs: 0,
  dropDownEvents: "raised",
  selectionEvents: "raised",
  cellEdit: "holds",
  missing: [],
  tablesFound: "own",
  ...options,
});
