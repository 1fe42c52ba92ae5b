import { plural } from "../core/text/formatText";
import type { ChooserTexts } from "./viChooser";

export const enChooser: ChooserTexts = {
  questions: {
    title: "Choose the columns",
    table: (table, sheet) => `Table ${table} (earlier awards), sheet ${sheet}`,
    which: (heading) => `Which column is "${heading}"?`,
    none: "Not selected",
    choice: (cell, text) => `${cell} – ${text}`,
  },
  lists: {
    which: "Check another sheet",
    list: (sheet, rows) => `${sheet} (${plural(rows, "nomination")})`,
    check: "Check this sheet",
  },
  elsewhere: "Choose another sheet or heading row",
  title: "Or choose the list here",
  lead: "You choose only once: the workbook remembers it for later checks and for everybody.",
  sheet: "1. Which sheet holds the list?",
  hidden: (sheet) => `${sheet} (hidden)`,
  row: "2. Which row holds the column headings?",
  rowHint: "The heading row must be within the first 30 rows of the sheet.",
  rowNumber: (row) => `Row ${row}`,
  columns: "3. Which column holds which data?",
  choose: "Choose a column",
  unused: "None",
  column: (letters, heading, examples) => `${letters} – ${heading}${examples === "" ? "" : `: ${examples}`}`,
  examples: (examples) => `Contains: ${examples}`,
  empty: "This column is still empty.",
  others: "Other columns, if any",
  unnamed: (columns, row) =>
    `Column ${columns} has no heading, so it can't be chosen. Type a heading in row ${row}, then press Check.`,
  repeated: (columns, heading) =>
    `Columns ${columns} share the heading "${heading}" and can't be told apart. Give them different headings, then press Check.`,
  values: {
    step: "4. Which award or unit do these texts mean?",
    title: (texts) => `Abbreviations and other names not known yet (${texts})`,
    lead: "What you choose is added to the column Tên khác of the sheets Kế hoạch and Đơn vị. Leave it open if it is a mistake, and correct the list.",
    which: {
      award: (text, rows) => `Which award is "${text}" (${rows} rows)?`,
      unit: (text, rows) => `Which unit is "${text}" (${rows} rows)?`,
    },
    none: "Not chosen",
    save: "Remember as other names",
  },
  save: "Save and check",
  left: (columns) => `Still to choose: ${columns}.`,
};
