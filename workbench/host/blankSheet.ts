import type { Sheet } from "./model";

/** A sheet with nothing on it. */
export const blankSheet = (id: string, name: string): Sheet => ({
  id,
  name,
  visibility: "Visible",
  rows: [],
  rowHeights: [],
  columnWidths: [],
  rowStyles: [],
  columnStyles: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  frozen: { rows: 0, columns: 0 },
  pageLayout: {},
  showGridlines: true,
});
