import type { viFailures } from "./viFailures";

export const enFailures: typeof viFailures = {
  "editing-cell": {
    title: "A cell is being edited",
    next: "Press Enter to finish the cell, then {again}.",
  },
  "sheet-protected": {
    title: "The sheet is protected",
    next: "Choose Review > Unprotect Sheet, or ask whoever holds the password to unprotect it, then {again}.",
  },
  "structure-protected": {
    title: "The workbook's structure is protected, so no sheet can be added",
    next: "Choose Review > Protect Workbook to unprotect it, or ask whoever holds the password, then {again}.",
  },
  "legacy-shared": {
    title: "The workbook uses legacy sharing, which does not allow tables, drop-downs or charts",
    next: "Choose Review > Unshare Workbook (Legacy), then {again}. To work together, keep the workbook on OneDrive or SharePoint.",
  },
  "access-denied": {
    title: "Excel does not let the add-in read this workbook",
    next: "Access may be restricted, or the workbook is in Protected View. Choose Enable Editing, or ask the workbook's owner for access, then {again}.",
  },
  "read-only": {
    title: "The workbook is open read-only",
    next: "Close it and open it for editing. If somebody else has it open, wait for them or save a copy.",
  },
  filtered: {
    title: "The list is filtered or has hidden rows",
    next: "Excel can't write into hidden rows. On the nominations sheet and on Tổng hợp choose Data > Clear to clear the filter, unhide the rows, then {again}.",
  },
  merged: {
    title: "Result columns contain merged cells",
    next: "Unmerge the cells in the three result columns, then {again}.",
  },
  "pivot-table": {
    title: "A PivotTable is in the way of the result",
    next: "Move the PivotTable to another sheet, then {again}.",
  },
  "no-room": {
    title: "There is no room to insert rows or columns",
    next: "On Tổng hợp, clear the last rows of the sheet or move what is below the list to another sheet, then {again}.",
  },
  "name-taken": {
    title: 'The workbook already uses the name "{name}" for something else',
    next: 'Choose Formulas > Name Manager, delete or rename "{name}", then {again}.',
  },
  "too-large": {
    title: "The list is too large to read",
    next: "Clear cells far away from the list, or open the workbook in desktop Excel, then {again}.",
  },
  vanished: {
    title: "A sheet or table was just renamed or deleted",
    next: "Somebody may be editing at the same time. Look over the sheets, then {again}.",
  },
  inactive: {
    title: "Another workbook is active",
    next: "Click the workbook with the nominations, then {again}.",
  },
  busy: {
    title: "Excel is busy",
    next: "Wait a few seconds and {again}. If it stays busy, check the network, then close and reopen the workbook.",
  },
  "too-old": {
    title: "This Excel is older than needed",
    next: "Excel 2021 or later, Microsoft 365 or Excel on the web is needed. Ask your IT staff to update it, or open the workbook in Excel on the web.",
  },
  unsupported: {
    title: "This Excel can't do that in the open workbook",
    next: "Select an ordinary worksheet (not a chart sheet), or open the workbook in desktop Excel, then {again}.",
  },
  internal: {
    title: "Excel reported an error",
    next: "If you {again} and it fails, save, close and reopen the workbook, then report it with the code below.",
  },
  unsettled: {
    title: "The list kept changing during the check",
    next: "Ask everyone to stop editing for a few seconds, then {again}.",
  },
  "not-excel": {
    title: "This page runs inside Excel",
    next: "Open the workbook in Excel, then choose Home > Open results pane.",
  },
  offline: {
    title: "A part of the add-in could not be loaded",
    next: "Check the network and {again}; if it still fails, close and reopen this pane.",
  },
  unknown: {
    title: "Something went wrong for an unknown reason",
    next: "If you {again} and it still fails, close and reopen the workbook, then report it with the code below.",
  },
};
