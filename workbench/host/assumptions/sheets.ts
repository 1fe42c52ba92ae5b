import type { Assumption } from "./index";

/** Sheets, tables, rules, charts and events. */
export const SHEETS = [
  {
    id: "insert-format",
    assumed: "Inserted cells take the format of the cells above or to the left.",
    consequence: "Formats of new rows and columns.",
  },
  {
    id: "delete-header-row",
    assumed: "Deleting a table's header row without the table is InvalidOperation.",
    consequence: "Sheet rows with a header cannot be deleted alone.",
  },
  {
    id: "table-overlap",
    assumed: "tables.add over another table is InvalidArgument, over merged cells InvalidOperation.",
    consequence: "The codes that callers handle.",
  },
  {
    id: "totals-row",
    assumed: "Showing totals pushes the cells below the table down.",
    consequence: "Content below a table moves.",
  },
  {
    id: "auto-expand",
    assumed: "A table includes a row that a person types below it, but none that an add-in writes.",
    consequence: "Rows that an add-in writes below a table stay outside.",
  },
  {
    id: "sort-order",
    assumed: "Numbers, texts, booleans, errors, then blanks; texts by the collation of the machine's locale.",
    consequence: "Order of accented texts.",
  },
  {
    id: "find-skips-hidden",
    assumed: "Range.find searches displayed texts, skips hidden rows and columns, and starts after the first cell.",
    consequence:
      "A fix in a hidden cell is written by its address; elsewhere to the cell in which Excel finds the text.",
  },
  {
    id: "width-shows-column",
    assumed: "Setting the width of a hidden column shows it.",
    consequence: "If the columns right of a list are hidden, the add-in's columns would stay hidden.",
  },
  {
    id: "filtered-row-shown",
    assumed: "rowHidden = false shows a row that is hidden by a filter; the filter and other rows do not change.",
    consequence: "Otherwise the pane explains how to clear the filter.",
  },
  {
    id: "blanks-within-used",
    assumed: "getSpecialCells(Blanks) only searches the used range, and fails with ItemNotFound if nothing is blank.",
    consequence: "An emptied id of the Director's list is filled in again, but another id is never overwritten.",
  },
  {
    id: "used-counts-merged",
    assumed: "The used range that includes formats covers merged cells without a value.",
    consequence: "The add-in's columns are not placed among merged cells, which keep only one value.",
  },
  {
    id: "freeze-replaces",
    assumed: "freezeRows unfreezes columns, and vice versa.",
    consequence: "Both are frozen with freezeAt.",
  },
  {
    id: "passwords",
    assumed: "Any password unprotects a sheet that was protected with one.",
    consequence: "The workbook model does not store it.",
    excel: "Accepts only the right password.",
  },
  {
    id: "undo-event",
    assumed: "Undo raises one Changed event for the area that differs on each sheet.",
    consequence: "What an add-in is notified of when an insertion or a sort is undone.",
  },
  {
    id: "long-list",
    assumed: "A drop-down with a literal list longer than 255 characters is InvalidArgument.",
    consequence: "Long lists must refer to cells.",
  },
  {
    id: "list-by-formula",
    assumed:
      'A drop-down\'s source may be a formula such as INDIRECT("DonVi[Đơn vị]"), also while that column is blank; Excel evaluates it whenever the drop-down opens.',
    consequence: "Drop-downs of awards and units grow with their tables. Otherwise the standard sheets can't be made.",
  },
  {
    id: "new-format-first",
    assumed: "A new conditional format has priority over the older ones of its sheet.",
    consequence: "Order of priorities.",
  },
  {
    id: "chart-defaults",
    assumed: "A chart property that was never set is null, except for title and legend.",
    consequence: "Nothing draws charts here.",
    excel: "Returns what it draws.",
  },
  {
    id: "chart-series",
    assumed: "The first row and column of a chart's source are names; each other row or column is a series.",
    consequence: "series.count and names.",
  },
  {
    id: "chart-source-gone",
    assumed: "A chart whose cells were deleted keeps its last source.",
    consequence: "The chart is not deleted.",
  },
  {
    id: "new-workbook",
    assumed:
      "A file given to Excel.createWorkbook opens beside this workbook, which stays as it is and may be open read-only.",
    consequence: "The file is kept in `state.created`; nothing opens here.",
  },
  {
    id: "events-disabled",
    assumed: "While enableEvents is false no event of any kind is raised.",
    consequence: "The add-in gets no events of its own writes.",
  },
  {
    id: "chunked-events",
    assumed: "A large write, which office.js cuts into chunks, raises one Changed event per chunk.",
    consequence: "Number of events for one assignment.",
  },
] as const satisfies readonly Assumption[];
