import type { GuidanceTexts } from "./viGuidance";

export const enGuidance: GuidanceTexts = {
  title: "On the sheet",
  unit: "Show only this unit's nominations",
  todo: (rows) => `Show only ${rows} rows to correct`,
  all: "Show all rows again",
  mark: "Highlight cells to correct",
  unmark: "Remove highlighting",
  shared: "Others who have the workbook open see the filter and the colours too.",
  shown: (sheet, rows) => `The sheet ${sheet} shows only ${rows} rows. Press "Show all rows again" when you are done.`,
  noRows: "There are no rows to show.",
  foreign: (sheet) =>
    `Not filtered, because the sheet ${sheet} has another filter. Remove it with Data > Clear and try again.`,
  unfiltered: (sheet) => `The filter on the sheet ${sheet} has been removed. Any other filter stays.`,
  notFiltered: "There is no filter of the add-in to remove.",
  marked: (sheet) =>
    `The cells to correct on the sheet ${sheet} are highlighted. After a correction press Check: cells that are right lose the colour.`,
  unmarked: "The highlighting has been removed. The sheet's own formats stay.",
  notMarked: "No cells are highlighted by the add-in.",
  unchecked: "The sheet has no result yet. Press Check and try again.",
};
