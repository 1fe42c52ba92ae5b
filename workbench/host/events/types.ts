/** Numbers of the events on the wire. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookAutoSaveSettingChanged: 2200,
  workbookActivated: 2203,
} as const;

/** The target of the events of `worksheets` and of `workbook.tables`. */
export const WORKBOOK_TARGET = "Workbook";
