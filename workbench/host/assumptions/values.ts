import type { Assumption } from "./index";

/** Values, input and displayed text of cells. */
export const VALUES = [
  {
    id: "typed-input",
    assumed:
      "A text written to values is converted as if typed: numbers, percentages, booleans, errors, formulas after =, + or -.",
    consequence: "Ids such as 007 lose their zeros unless formatted as text or given an apostrophe.",
  },
  {
    id: "typed-dates",
    assumed:
      "An add-in's text is read as a date as in en-US: month first, or as text if there is no such month; ISO dates too. Text that a person types is read as in the locale. Two digits before 30 mean 20xx.",
    consequence: "19/8/2025 stays text if an add-in writes it, and 1/2/2022 becomes 2 January.",
  },
  {
    id: "apostrophe-in-text-cell",
    assumed:
      'With apostrophes "kept-in-text-cells", an apostrophe before a text written to a cell formatted as text (@) stays part of it; by default it does not.',
    consequence: "Texts that can't be read as anything else are written without an apostrophe.",
  },
  {
    id: "regional-text",
    assumed:
      "text uses the region's decimal separator and, for the format m/d/yyyy, its short date; everything else is as in en-US.",
    consequence: "Displayed texts of numbers or dates must not be stored or compared across regions.",
  },
  {
    id: "number-into-text",
    assumed: "A number written to a cell formatted as text becomes text.",
    consequence: "Its valueType is String.",
  },
  {
    id: "one-value-fan-out",
    assumed: "A single value, or [[value]], set on a larger range fills it.",
    consequence: "The single value is documented; an array with one value is treated the same.",
  },
  {
    id: "formulas-set",
    assumed: "Anything written to formulas that is no formula is stored as a value.",
    consequence: "Writing to formulas and to values has the same effect.",
  },
  {
    id: "formula-results",
    assumed:
      "Nothing calculates: a new formula reads as an empty text until another program calculates it; an unchanged one keeps its result.",
    consequence: "Results of formulas are those of the file.",
    excel: "Calculates at once (calculationMode automatic).",
  },
  {
    id: "local-formulas",
    assumed: "formulasLocal and addressLocal are those of en-US, except for separators.",
    consequence: "This host has no translated function names.",
  },
  {
    id: "covered-cells",
    assumed: "Values written to the covered cells of a merged area are dropped.",
    consequence: "Only the first cell of a merged area holds a value.",
  },
  {
    id: "values-over-hidden-rows",
    assumed:
      'With valuesReach "visible-rows", values written over hidden rows fill the visible rows one after the other, and hidden rows get none.',
    consequence: "Values written over hidden rows can end up in other rows (office-js #224); by default they do not.",
  },
  {
    id: "line-feed-wraps",
    assumed: "Writing a text with a line feed turns on wrapping in the cell, and its row grows.",
    consequence: "Wrapping is turned off after such texts are written, not before.",
  },
  {
    id: "date-names",
    assumed: "Names of days and months are English.",
    consequence: "Formats with ddd or mmm in other locales.",
  },
  {
    id: "autofit",
    assumed:
      "Fitted widths and heights follow the number of characters; a row that changes is fitted unless set by hand.",
    consequence: "Widths and heights differ by some pixels from Excel's.",
  },
  {
    id: "copied-formats",
    assumed:
      "copyFrom with Formats also copies conditional formats and merged cells, but no data validation, like Paste Special.",
    consequence: "Rules and merged cells that were copied along are removed again.",
  },
] as const satisfies readonly Assumption[];
