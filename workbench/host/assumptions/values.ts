import type { Assumption } from "./index";

/** Values, input and displayed text of cells. */
export const VALUES = [
  {
    id: "typed-input",
    assumed:
      "A text written to values is converted as if typed: numbers, percentages, booleans, errors, formulas after =, + or -.",
    matters: "Ids such as 007 lose their zeros unless formatted as text or given an apostrophe.",
  },
  {
    id: "typed-dates",
    assumed:
      "An add-in's text is read as a date as in en-US: month first, and a text when there is no such month; ISO dates too. A person's is read as in the locale. Two digits before 30 mean 20xx.",
    matters: "19/8/2025 stays a text when an add-in writes it, and 1/2/2022 becomes January the 2nd.",
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
    excel: "Calculates at once (calculationMode automatic).",
  },
  {
    id: "local-formulas",
    assumed: "formulasLocal and addressLocal are those of en-US, but for separators.",
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
] as const satisfies readonly Assumption[];
