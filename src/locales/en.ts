import type { Texts } from "./vi";

export const en: Texts = {
  product: "Award nomination check",
  outcomes: {
    invalid: "Invalid",
    incomplete: "Incomplete",
    uncheckable: "Not checkable",
    review: "To review",
    valid: "Valid",
  },
  stages: { registration: "Registration", nomination: "Nomination", decision: "Director's decision" },
  subjects: { collective: "Collective", individual: "Individual" },
  plan: {
    before: "Plan: from the sheet Kế hoạch of this workbook",
    of: (number, year) => `Plan ${number}, ${year}`,
    stage: (stage) => `Stage: ${stage}`,
    builtIn: "built-in plan",
    faults: "The plan in this workbook can't be read in places",
    faultsNext: "Mend these cells on the plan's sheet, then press Check.",
  },
  deadlines: {
    title: "Deadlines",
    registration: "Registration",
    proposal: "Nomination",
    before: (day) => `Before ${day}`,
    until: (day) => `Until the end of ${day}`,
    left: (days) => `${days} days left`,
    last: "today is the last day",
    passed: "passed",
  },
  changed: {
    line: ({ sheet, address, more }) =>
      `The workbook has changed since the check (cell ${address}${more ? " and elsewhere" : ""}, sheet ${sheet}).`,
  },
  workbook: {
    none: "This workbook has no table of nominations yet",
    noneNext: "If this is not the workbook of award nominations, open the right one, then press Check.",
    readOnly: "The workbook is open read-only",
    readOnlyNext: "It can be checked, but the results are seen only here and not written to it.",
  },
  idle: {
    title: "Press Check to",
    steps: [
      "Compare each nomination with the plan: what is missing, in which cell, and how to write it.",
      "Write the result beside each row and make the sheet Tổng hợp for the Director.",
      "Change no other cell.",
    ],
  },
  run: {
    check: "Check",
    again: "Check again",
    whyDisabled: "The button is back as soon as it is done.",
    phases: { reading: "Reading the table", checking: "Checking against the plan", writing: "Writing the results" },
    slow: "If you are typing in a cell, press Enter to finish it.",
    cancel: "Stop",
    stopping: "Stopping…",
    unavailable: "It can't run here, for the reason below.",
  },
  operations: {
    validate: { running: "Checking…" },
    createSheets: { running: "Creating sheets…" },
    applyFixes: { running: "Correcting…" },
    restore: { running: "Restoring…" },
  },
  createSheets: {
    lead: "No tables yet? This makes the sheets Kế hoạch, Đơn vị and Đề nghị that are missing; the others stay as they are.",
    button: "Make the standard sheets",
    made: (sheets) => `Made: ${sheets}. Look them over and fill them in, then click Check.`,
    none: "No sheet was made.",
    leftOut: {
      "table-exists": ({ sheet, table, at }) =>
        `"${sheet}" was not made: the table ${table} is on the sheet "${at}" already.`,
      "name-taken": ({ sheet, table, at }) =>
        `"${sheet}" was not made: there is a sheet "${at}" without the table ${table}. Rename it and try again.`,
      "nominations-found": ({ sheet, at }) =>
        `"${sheet}" was not made: the nominations are on the sheet "${at}" already.`,
      "plan-invalid": ({ sheet, at }) =>
        `"${sheet}" was not made yet: the plan on the sheet "${at}" has cells that can't be read. Click Check to see which.`,
    },
  },
  fixes: {
    title: "Quick fixes",
    lead: (cells) => `${cells} cells can be mended at once: the spelling changes, the meaning does not.`,
    open: "Show the fixes",
    close: "Close the list",
    kindsLabel: "Filter by kind of fix",
    all: "All",
    kinds: {
      "text-spacing": "Stray spaces",
      "text-not-nfc": "Separate accents",
      "name-case": "Capitals",
      "unit-alias": "Names of units",
      "date-as-text": "Dates typed as text",
    },
    list: "Cells to mend",
    choose: (cell) => `Mend cell ${cell}`,
    apply: (cells) => `Mend ${cells} chosen cells`,
    one: (to) => `Change to "${to}"`,
    done: (cells) => `Mended ${cells} cells.`,
    refused: {
      changed: (cells) => `Not mended, for the text has just changed: ${cells}.`,
      formula: (cells) => `Not mended, for there is a formula: ${cells}.`,
      stopped: (cells) => `Not mended, for you stopped: ${cells}.`,
    },
    more: (cells, others) => `${cells} and ${others} more`,
  },
  restore: {
    button: "Restore as before",
    hint: "Puts back what the last check or fix wrote. Cells that somebody has changed since stay as they are.",
    done: (cells) => `${cells} cells are as they were.`,
    removed: (sheets) => `Removed: ${sheets}.`,
    kept: (sheets) => `Left as it is, for somebody has written there: ${sheets}.`,
    refused: (cells) => `Not put back, for the text has changed: ${cells}.`,
    nothing: "There is nothing to put back.",
  },
  cancelled: {
    title: "Stopped, as you asked",
    wroteNothing: "Nothing was written to the workbook.",
    wrote: (cells) => `${cells} cells were written, the rest was not. Press Check to write all of it.`,
  },
  done: {
    allValid: (rows) => (rows === 1 ? "The one nomination is valid" : `All ${rows} nominations are valid`),
    rows: (rows) => `${rows} nominations`,
    wrote: (cells) => `${cells} cells written.`,
    wroteNothing: "The results in the workbook were already right; nothing was written.",
    readOnly:
      "The workbook is open read-only, so the results were not written to it and are seen only here. To write them, reopen it for editing and check again.",
    unconfirmed: (cells, names) =>
      `${cells} cells did not read back as they were written: ${names}. If they are merged, unmerge them, then check again.`,
    crashed: (rules) => `The check is not complete: ${rules} did not run. No fault shown does not mean no fault.`,
    leftOut: (columns) => `Some checks were left out because the table lacks the columns: ${columns}.`,
    aboutSheet: "About the whole table",
  },
  filter: {
    title: "Nominations",
    label: "Filter by result",
    all: "All",
    none: "No such nominations.",
    unit: "My unit",
    allUnits: "All units",
    search: "Find by name",
  },
  quotas: {
    title: "Quotas",
    legend: "Nominated / quota",
    within: "within what the plan allows",
    overCount: (count) => `${count} above quota`,
    of: (nominated, quota) => `${nominated} / ${quota}`,
    unstated: (awards) => `No quota in the plan: ${awards}`,
    approved: (approved) => `${approved} approved`,
    over: "More than the quota; the Director will choose",
  },
  rows: {
    label: "The nominations, worst first",
    row: (row) => `Row ${row}`,
    unnamed: "(no name yet)",
    notes: (count) => (count === 1 ? "1 note" : `${count} notes`),
    clause: (clause) => `Rests on: ${clause}`,
    goToCell: (cell) => `Go to cell ${cell}`,
    goToRow: (row) => `Go to row ${row}`,
    clean: "Nothing to correct.",
  },
  stopped: {
    title: "This table can't be checked yet",
    lead: "Nothing was written. Please correct the following, then press Check.",
  },
  failed: {
    "editing-cell": {
      title: "A cell is being edited",
      next: "Press Enter to finish the cell, then check again.",
    },
    protected: {
      title: "The sheet is protected",
      next: "Choose Review > Unprotect Sheet, or ask whoever holds the password to unlock the result columns, then check again.",
    },
    "read-only": {
      title: "The workbook is open read-only",
      next: "Close it and open it for editing. If somebody else has it open, wait for them or save a copy.",
    },
    filtered: {
      title: "The table is filtered or has hidden rows",
      next: "Excel can't write into hidden rows, so nothing was written. On the nominations sheet and on Tổng hợp choose Data > Clear to drop the filter, unhide the rows, then check again.",
    },
    merged: {
      title: "Merged cells stand where the result goes",
      next: "Unmerge the cells in the three result columns, then check again.",
    },
    "too-large": {
      title: "The table is too large to send at once",
      next: "Delete formatted empty rows and columns outside the table, or open the workbook in desktop Excel, then check again.",
    },
    vanished: {
      title: "A sheet or table was just renamed or deleted",
      next: "Somebody may be editing at the same time. Look at the sheets, then check again.",
    },
    inactive: {
      title: "Another workbook is active",
      next: "Click the workbook with the nominations, then check again.",
    },
    busy: {
      title: "Excel is busy",
      next: "Wait a few seconds and check again. If it stays so, check the network, then close and reopen the workbook.",
    },
    "too-old": {
      title: "This Excel is older than needed",
      next: "Excel 2021 or later, Microsoft 365 or Excel on the web is needed. Ask your IT staff to update it, or open the workbook in Excel on the web.",
    },
    unsettled: {
      title: "The table kept changing during the check",
      next: "Ask everyone to stop editing for a few seconds, then check again.",
    },
    "not-excel": {
      title: "This page runs inside Excel",
      next: "Open the workbook in Excel, then choose Home > Open the panel.",
    },
    offline: {
      title: "A part of the add-in could not be loaded",
      next: "Check the network, then close and reopen this panel.",
    },
    unknown: {
      title: "Something went wrong, and the cause is not known",
      next: "Please check again. If it fails again, close and reopen the workbook, then report it with the code below.",
    },
  },
  failedPromise: "If anything was written in part, the next check completes it.",
  failedCode: (code) => `Error code: ${code}`,
  foundVersion: (version) => `Version in use: ${version}`,
  goToFailed: (cell) => `Could not go to cell ${cell}.`,
  settings: {
    label: "Options",
    otherLanguage: "Tiếng Việt",
    toDark: "Dark",
    toLight: "Light",
  },
};
