import type { viFailures } from "./viFailures";

export const enFailures: typeof viFailures = {
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
};
