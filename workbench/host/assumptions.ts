export interface Assumption {
  /** How the code that relies on it names it. */
  readonly id: string;
  /** What is taken to be true of Excel. */
  readonly assumed: string;
  /** What would change if it were not. */
  readonly matters: string;
}

/**
 * Everything that this host answers without a real Excel, or its documentation, to confirm it.
 * The rest was read in office.js itself or in Microsoft's documentation.
 */
export const ASSUMPTIONS: readonly Assumption[] = [
  // Batches
  {
    id: "no-rollback",
    assumed: "When an action fails, what the actions before it wrote stays.",
    matters: "A failed batch leaves half of its writes.",
  },
  {
    id: "no-common-cells",
    assumed: "Range.getIntersection of ranges without common cells fails with ItemNotFound, before later actions run.",
    matters:
      "A write on rows that came or went meanwhile is refused whole. Otherwise it is taken back, or told as vanished.",
  },
  {
    id: "child-of-null",
    assumed: "A method or property of a null object leads to a null object.",
    matters: "getItemOrNullObject().getRange() needs no sync between.",
  },
  { id: "set-on-null", assumed: "A property set on a null object is ignored.", matters: "Such a batch does not fail." },
  {
    id: "error-messages",
    assumed: "The texts of errors; their codes are documented.",
    matters: "Only to who shows them. Excel translates them.",
  },
  {
    id: "large-answer-has-written",
    assumed: "A batch whose answer is over the limit has run all the same.",
    matters: "After 5104 the writes are there.",
  },
  {
    id: "read-only-refuses",
    assumed:
      "In a workbook that was opened read-only a batch that writes anything is refused whole, with AccessDenied.",
    matters: "On a desktop it may write all the same, and cannot be saved: the flow asks before it writes.",
  },
  {
    id: "structure-refuses",
    assumed:
      "In a workbook with a protected structure worksheets.add, delete, name, position and visibility are AccessDenied.",
    matters: "Such a refusal is told as the workbook's protection, any other AccessDenied of a write as the sheet's.",
  },
  {
    id: "shared-refuses",
    assumed:
      "In a workbook shared in the old way what its help page lists (tables, merged cells, conditional formats, data validation, charts, hyperlinks, protection, deleting sheets, inserting blocks of cells) is InvalidOperation.",
    matters:
      "The code that callers look for; GeneralException and the codes of what is not supported are taken alike. No API tells how a workbook is shared.",
  },
  {
    id: "focus-elsewhere",
    assumed:
      "While another workbook has the focus worksheets.add and delete, activate, select, freezePanes and showGridlines are GeneralException.",
    matters: "Seen in office-js #771; which members of today's Excel are still concerned is not documented.",
  },
  {
    id: "remove-reference",
    assumed: "Letting an unknown reference go is no failure.",
    matters: "office.js would repeat its clean-up for 10 seconds.",
  },
  {
    id: "index-out-of-range",
    assumed: "getItemAt beyond the end is InvalidArgument.",
    matters: "The code that callers look for.",
  },
  {
    id: "deleted-reference",
    assumed: "A kept range whose cells were deleted answers InvalidReference.",
    matters: "How a flow learns that its rows are gone.",
  },
  // Addresses
  {
    id: "off-sheet",
    assumed: "A range beyond the sheet's edge is InvalidArgument.",
    matters: "The code that callers look for.",
  },
  {
    id: "address-of-other-sheet",
    assumed: "worksheet.getRange with another sheet's name in the address is InvalidArgument.",
    matters: "It does not silently read the other sheet.",
  },
  {
    id: "bounding-address",
    assumed: "An address without a sheet's name given to getBoundingRect is one of the range's own sheet.",
    matters: "Otherwise the first look fails and is made again by places, for one round trip more.",
  },
  {
    id: "too-many-cells",
    assumed: "Values, formulas, types, texts and formats of more than 5,000,000 cells are null, without an error.",
    matters: "The limit is documented, what is answered beyond it only for whole rows and columns.",
  },
  {
    id: "many-merged-areas",
    assumed: "getMergedAreasOrNullObject of more than 512 areas is GeneralException; areas are told whole.",
    matters: "That it fails is documented. Any failure of a look that asks for merged areas is taken for this one.",
  },
  // Values
  {
    id: "typed-input",
    assumed:
      "A text written to values is converted as if typed: numbers, percentages, booleans, errors, formulas after =, + or -.",
    matters: "Ids such as 007 lose their zeros unless formatted as text or given an apostrophe.",
  },
  {
    id: "typed-dates",
    assumed:
      "Typed dates are read month first in en-US and day first in vi-VN; ISO dates in both; two digits before 30 mean 20xx.",
    matters: "1/2/2022 is another day in another locale.",
  },
  {
    id: "apostrophe-in-text-cell",
    assumed:
      'With apostrophes "kept-in-text-cells", an apostrophe before a text written to a cell formatted as text (@) stays part of it; the default is that it does not.',
    matters: "Texts that can't be taken for anything else are written without one.",
  },
  {
    id: "regional-text",
    assumed:
      "Of a region, text has the decimal sign and, for the format m/d/yyyy, the short date; everything else is as in en-US.",
    matters: "What users of several regions store or compare must not be text of numbers or dates.",
  },
  {
    id: "number-into-text",
    assumed: "A number written to a cell formatted as text becomes text.",
    matters: "Its valueType is String.",
  },
  {
    id: "one-value-fan-out",
    assumed: "A single value, or [[value]], set on a larger range fills it.",
    matters: "Excel documents the single value; the array of one is taken alike.",
  },
  {
    id: "formulas-set",
    assumed: "What is written to formulas and is no formula is taken as a value.",
    matters: "formulas and values write alike.",
  },
  {
    id: "formula-results",
    assumed:
      "Nothing calculates: a new formula reads as an empty text until another program calculates it; an unchanged one keeps its result.",
    matters: "Results of formulas are those of the file.",
  },
  {
    id: "local-formulas",
    assumed: "formulasLocal and addressLocal are those of en-US.",
    matters: "No host here has other names of functions.",
  },
  {
    id: "covered-cells",
    assumed: "Values written to the covered cells of a merged area are dropped.",
    matters: "Only the first cell of a merged area holds a value.",
  },
  {
    id: "values-over-hidden-rows",
    assumed:
      'With valuesReach "visible-rows", values over hidden rows go one after the other to the visible rows, and hidden rows take none.',
    matters:
      "Values written over hidden rows can stand in other rows (office-js #224); the default is that they do not.",
  },
  {
    id: "line-feed-wraps",
    assumed: "A text with a line feed that is written to a cell turns on its wrapping, and its row grows.",
    matters: "Wrapping is turned off after such texts are written, not before.",
  },
  {
    id: "narrow-columns",
    assumed: "text is never #### for a narrow column.",
    matters: "text does not depend on widths.",
  },
  {
    id: "date-names",
    assumed: "Names of days and months are English.",
    matters: "Formats with ddd or mmm in other locales.",
  },
  {
    id: "autofit",
    assumed:
      "Fitted widths and heights follow the number of characters; a row that changes is fitted unless set by hand.",
    matters: "Widths and heights differ by some pixels from Excel's.",
  },
  {
    id: "copied-formats",
    assumed:
      "copyFrom with Formats takes conditional formats and merged cells along and no data validation, as Paste Special does.",
    matters: "Rules and merged cells that came along are taken away again.",
  },
  // Structure
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
    id: "blanks-within-used",
    assumed:
      "getSpecialCells(Blanks) looks only into the used range, and fails with ItemNotFound when nothing is blank.",
    matters: "An emptied id of the Director's list is filled in again, and never over another one.",
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
  },
  {
    id: "undo-event",
    assumed: "Undo raises one Changed event for the area that differs on each sheet.",
    matters: "What an add-in hears of an undone insertion or sort.",
  },
  // Rules and charts
  {
    id: "long-list",
    assumed: "A drop-down in words longer than 255 characters is InvalidArgument.",
    matters: "Long lists must refer to cells.",
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
  // Events
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
];
