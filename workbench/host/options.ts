import type { Fault } from "./faults";
import type { Platform } from "./undo/unsupported";

/**
 * What kind of Excel the host is, its hard sides among it. All of it can be changed at any time through `host.options`;
 * a page needs no more than `host.options.valuesReach = "visible-rows"`. What a person does (typing in a cell,
 * filtering, hiding, merging, protecting) is in `edits.ts`; `host.workbook.readOnly` is the workbook's own, and
 * `host.onBatch` lets a coauthor act between two syncs.
 */
export interface HostOptions {
  /** Bytes of UTF-8; Excel on the web takes 5 MB. */
  requestLimitBytes?: number;
  responseLimitBytes?: number;
  /** The ExcelApi level that `isSetSupported` reports. */
  apiLevel?: string;
  /** Where Excel runs: members that clear what can be undone differ (`undo/unsupported.ts`). */
  platform?: Platform;
  /** Whether the steps of Ctrl+Z are kept: each is a copy of the workbook. */
  undo?: "kept" | "off";
  /** What becomes of a batch whose `Excel.run` asks for `mergeUndoGroup`: it is taken, or its last action fails. */
  undoGroups?: "taken" | "UndoNotSupported" | "GeneralException";
  /** The region of the reader's machine: how `text` shows numbers and dates. `values` are the same for everybody. */
  region?: Region;
  /** Which workbook has the focus: some members only work in the one that has it (office-js #771). */
  focus?: "here" | "elsewhere";
  /** What becomes of an apostrophe before a text that is written to a cell formatted as text: `apostrophe-in-text-cell`. */
  apostrophes?: "dropped" | "kept-in-text-cells";
  /** Decides how typed dates are read ("1/2/2022"): "en-US" month first, "vi-VN" day first. */
  locale?: "en-US" | "vi-VN";
  /**
   * Where values go that an add-in writes over rows of which some are hidden: each to its own row, or one after the
   * other to the visible rows alone (office-js #224).
   */
  valuesReach?: "all-rows" | "visible-rows";
  /** Batches that fail on purpose. */
  faults?: readonly Fault[];
  /** Lost: the batch has run, but nobody ever hears of it. */
  answers?: "given" | "lost";
  answerDelayMs?: number;
  events?: "once" | "twice" | "never";
  /** Whether a choice from a drop-down raises what typing would (office-js #420, #4066). */
  dropDownEvents?: "raised" | "none";
  selectionEvents?: "raised" | "none";
  /**
   * What a cell that somebody types in does to batches: they wait, or are refused, until it is left; or they run, and what
   * they wrote into it is overwritten when it is left (office-js #1393).
   */
  cellEdit?: "holds" | "overwrites";
  /** Members, such as "Range.getMergedAreasOrNullObject", that fail though `isSetSupported` says that they are there. */
  missing?: readonly string[];
  /** Which tables `worksheet.tables` finds by name (office-js #2235). */
  tablesFound?: "own" | "any";
  eventDelayMs?: number;
}

export interface Region {
  decimal: "." | ",";
  /** A number format: what the format `m/d/yyyy` shows, Excel's "short date of the system". */
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
  undoGroups: "taken",
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
