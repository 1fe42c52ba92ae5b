import type { PrepareTexts } from "./viPrepare";

export const enPrepare: PrepareTexts = {
  title: "Preparing the workbook (the Office)",
  steps: {
    plan: "Kế hoạch: number, deadlines, awards, quotas, criteria",
    units: "Đơn vị: one row for each unit",
    nominations: "Đề nghị: the list that the units fill in",
  },
  done: "done",
  notDone: "to do",
  goTo: (sheet) => `Go to the sheet ${sheet}`,
  lead: "Creates whichever of the sheets Kế hoạch, Đơn vị and Đề nghị are missing; existing sheets stay as they are.",
  year: "Year of the plan",
  yearWrong: "Enter the year as yyyy.",
  builtIn: (number, year) => `Uses the built-in plan ${number} of ${year}. The Office reviews it.`,
  blank: (number, year) =>
    `Follows the built-in plan ${number}. Its number, date of issue and both deadlines for ${year} are left blank for the Office to enter on the sheet Kế hoạch.`,
  button: "Create the standard sheets",
  made: (sheets) => `Created: ${sheets}. Review them and fill them in, then press Check.`,
  compare: (year) => `On the sheet Kế hoạch, compare quotas, sources and criteria with the plan of ${year}.`,
  none: "No sheet was created.",
  leftOut: {
    "table-exists": ({ sheet, table, place }) =>
      `"${sheet}" was not created: table ${table} is already on the sheet "${place}".`,
    "name-taken": ({ sheet, table, place }) =>
      `"${sheet}" was not created: there is already a sheet "${place}", without table ${table}. Rename that sheet and try again.`,
    "nominations-found": ({ sheet, place }) =>
      `"${sheet}" was not created: the nominations are already on the sheet "${place}".`,
    "plan-invalid": ({ sheet, place }) =>
      `"${sheet}" was not created yet: the plan on the sheet "${place}" has cells that can't be read. Press Check to see which.`,
  },
};
