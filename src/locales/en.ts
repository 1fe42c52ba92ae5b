import { plural } from "../core/text/formatText";
import { enFailures } from "./enFailures";
import { placeName } from "./language";
import type { Texts } from "./vi";

export const en: Texts = {
  product: "Award nomination check",
  outcomes: {
    invalid: "Invalid",
    incomplete: "Incomplete",
    uncheckable: "Can't be checked",
    review: "To review",
    valid: "Valid",
  },
  stages: { registration: "Registration", nomination: "Nomination", decision: "Director's decision" },
  subjects: { collective: "Collective", individual: "Individual" },
  plan: {
    before: "Plan: from the sheet Kế hoạch of this workbook",
    name: (number, year) => `Plan ${number}, ${year}`,
    stage: (stage) => `Stage: ${stage}`,
    builtIn: "built-in plan",
    faults: "Something in this workbook's plan is missing or wrong",
    faultsNext: "Fix these cells, then press Check.",
    blanks: (cells) => `New workbook: ${plural(cells, "cell")} left to fill in`,
    blanksNext: "Fill in these cells, then press Check.",
  },
  deadlines: {
    title: "Deadlines",
    registration: "Registration",
    proposal: "Nomination",
    before: (day) => `Before ${day}`,
    until: (day) => `Until the end of ${day}`,
    left: (days) => `${plural(days, "day")} left`,
    last: "last day today",
    passed: "closed",
  },
  changed: {
    line: ({ sheet, address, more }) =>
      `The workbook has changed since the check (${placeName(address, "cell", "row", "column")}${more ? " and other cells" : ""}, sheet ${sheet}).`,
  },
  place: (sheet, cell) => (cell === null ? `sheet ${sheet}` : `cell ${cell}, sheet ${sheet}`),
  workbook: {
    none: "This workbook has no list of nominations yet",
    noneNext: "If this is not the workbook of award nominations, open the right one, then press Check.",
    ready: "The workbook is ready for the units: enter one nomination a row, then press Check.",
    readOnly: "The workbook is open read-only",
    readOnlyNext: "It can still be checked, but the results appear only here and aren't written to the workbook.",
  },
  idle: {
    title: "When you press Check, the add-in:",
    steps: [
      "Compares each nomination with the plan: what is missing, in which cell, and what to write.",
      "Writes the result beside each row and prepares the sheet Tổng hợp for the Director.",
      "Leaves all other cells alone.",
    ],
  },
  run: {
    check: "Check",
    again: "Check again",
    whyDisabled: "You can use the button again when this is done.",
    phases: { reading: "Reading the list", checking: "Comparing with the plan", writing: "Writing the results" },
    slow: "If you are typing in a cell, press Enter to finish it.",
    cancel: "Stop",
    stopping: "Stopping…",
    unavailable: "Checking isn't possible here; see the reason below.",
  },
  operations: {
    validate: { running: "Checking…" },
    createSheets: { running: "Creating sheets…" },
    applyFixes: { running: "Fixing…" },
    revert: { running: "Undoing…" },
    redo: { running: "Redoing…" },
    confirm: { running: "Confirming…" },
    decide: { running: "Saving the decision…" },
    sortList: { running: "Sorting the list…" },
    makeDocument: { running: "Creating the document…" },
    remember: { running: "Remembering…" },
    saveMapping: { running: "Saving the columns…" },
    mark: { running: "Highlighting…" },
    showRows: { running: "Filtering…" },
    nextYear: { running: "Creating next year's workbook…" },
  },
  fixes: {
    more: (cells, others) => `${cells} and ${others} more`,
  },
  mapping: {
    saved: (sheet) =>
      `The columns have been saved on the sheet ${sheet}. To change an answer, edit it there and check again.`,
  },
  documents: {
    saved: (file, count) => `Created the file "${file}" in your downloads with ${plural(count, "entry", "entries")}.`,
    notSaved: (count) =>
      `Created the document with ${plural(count, "entry", "entries")}. Files can't be saved here: press "Copy content" and paste into Word.`,
    made: (sheet, count) => `Created the sheet "${sheet}" with ${plural(count, "entry", "entries")}.`,
    none: "No document was created: nothing qualifies yet.",
    leftOut: (rows) => (rows === 0 ? "" : ` ${rows} not included.`),
    reasons: "See the reasons",
  },
  nextYear: {
    made: (year) => `A new workbook for ${year} is open but not saved yet. Start with the sheet Việc cần làm.`,
    faults: (cells) => `Not created. Plan cells missing or wrong: ${cells}.`,
  },
  cancelled: {
    title: "Check stopped",
    wroteNothing: "Nothing was written to the workbook.",
    wrote: "Only part of the results was written. Press Check to write the rest.",
  },
  done: {
    allValid: (rows) => (rows === 1 ? "The nomination is valid" : `All ${rows} nominations are valid`),
    notAllWritten: "Not all results were written to the workbook; see the reasons below.",
  },
  stopped: {
    title: "This list can't be checked yet",
    lead: "Nothing was written. Correct the following, then press Check again.",
  },
  empty: {
    title: "No nominations yet",
    lead: "Once the units have entered nominations, press Check again to see the results.",
  },
  notice: { label: "Message", close: "Dismiss message" },
  failed: enFailures,
  again: { check: "check again", operation: "try again" },
  failedPromise: "If only part was written this time, the next check writes the rest.",
  retry: "Try again",
  failedCode: (code) => `Error code: ${code}`,
  foundVersion: (version) => `Version in use: ${version}`,
  settings: {
    label: "Options",
    otherLanguage: "Tiếng Việt",
    toDark: "Dark",
    toLight: "Light",
  },
};
