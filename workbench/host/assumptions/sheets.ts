import type { Assumption } from "./index";

/** Sheets, tables, rules, charts and events. */
export const SHEETS = [
  {
    id: "insert-format",
    assumed: "Inserted cells take the format of the cells above or to the left.",
    matters: "Formats of new rows and columns.",
  },
  {
    id: "delete-header-row",
    assumed: "Deleting a table's header row without the table is InvalidOperation.",
    matters: "Sheet rows with a header cannot be deleted alone.",
  },
  {
    id: "table-overlap",
    assumed: "tables.add over another table is InvalidArgument, over merged cells InvalidOperation.",
    matters: "The codes that callers look for.",
  },
  {
    id: "totals-row",
    assumed: "Showing totals pushes the cells below the table down.",
    matters: "What stands below a table moves.",
  },
  {
    id: "auto-expand",
    assumed: "A table takes in a row typed below it by a person, and none written by an add-in.",
    matters: "Rows that an add-in writes below a table stay outside.",
  },
  {
    id: "sort-order",
    assumed: "Numbers, texts, booleans, errors, then blanks; texts by the collation of the machine's locale.",
    matters: "Order of accented texts.",
  },
  {
    id: "find-skips-hidden",
    assumed: "Range.find looks at what cells show, not into hidden rows and columns, and starts after the first cell.",
    matters: "A fix of a hidden cell is written by its place; elsewhere by the text that Excel finds in the cell.",
  },
  {
    id: "width-shows-column",
    assumed: "A hidden column that is given a width is shown.",
    matters: "Where the columns right of a list are hidden, the add-in's own columns would stay so.",
  },
  {
    id: "filtered-row-shown",
    assumed: "rowHidden = false shows a row that a filter hides; the filter and the other rows stay as they are.",
    matters: "Otherwise the pane says how the filter is cleared.",
  },
  {
    id: "blanks-within-used",
    assumed:
      "getSpecialCells(Blanks) looks only into the used range, and fails with ItemNotFound when nothing is blank.",
    matters: "An emptied id of the Director's list is filled in again, and never over another one.",
  },
  {
    id: "used-counts-merged",
    assumed: "The used range that counts formats reaches over merged cells without a value.",
    matters: "The add-in's columns are not put among merged cells, which keep one value.",
  },
  {
    id: "freeze-replaces",
    assumed: "freezeRows unfreezes columns and the other way round.",
    matters: "Both are frozen with freezeAt.",
  },
  {
    id: "passwords",
    assumed: "Any password opens a sheet that was protected with one.",
    matters: "The workbook model does not know it.",
    excel: "Takes the very password alone.",
  },
  {
    id: "undo-event",
    assumed: "Undo raises one Changed event for the area that differs on each sheet.",
    matters: "What an add-in hears of an undone insertion or sort.",
  },
  {
    id: "long-list",
    assumed: "A drop-down in words longer than 255 characters is InvalidArgument.",
    matters: "Long lists must refer to cells.",
  },
  {
    id: "list-by-formula",
    assumed:
      'A drop-down\'s source may be a formula such as INDIRECT("DonVi[Đơn vị]"), also while that column is blank; Excel looks it up whenever the drop-down opens.',
    matters: "Drop-downs of awards and units grow with their tables. Otherwise the standard sheets can't be made.",
  },
  {
    id: "new-format-first",
    assumed: "A new conditional format wins over the older ones of its sheet.",
    matters: "Order of priorities.",
  },
  {
    id: "chart-defaults",
    assumed: "A property of a chart that was never set reads null, but for title and legend.",
    matters: "Nothing draws charts here.",
    excel: "Answers what it draws.",
  },
  {
    id: "chart-series",
    assumed: "The first row and column of a chart's source are names; each other row or column is a series.",
    matters: "series.count and names.",
  },
  {
    id: "chart-source-gone",
    assumed: "A chart whose cells were deleted keeps its last source.",
    matters: "The chart is not deleted.",
  },
  {
    id: "new-workbook",
    assumed:
      "A file given to Excel.createWorkbook opens beside this workbook, which stays as it is and may be open read-only.",
    matters: "The file is kept in `state.created`; nothing opens here.",
  },
  {
    id: "events-disabled",
    assumed: "With enableEvents off no event of any kind is raised.",
    matters: "Own writes without echo.",
  },
  {
    id: "chunked-events",
    assumed: "A large write, which office.js cuts in pieces, raises one Changed event per piece.",
    matters: "Number of events for one assignment.",
  },
] as const satisfies readonly Assumption[];
