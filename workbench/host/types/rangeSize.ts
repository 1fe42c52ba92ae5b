import { asBoolean } from "../batch/arguments";
import type { Argument, Scalar } from "../batch/define";
import { lastColumn, lastRow } from "../geometry/area";
import { boundedRows, common, heightOf, leftOf, topOf, widthOf } from "../geometry/sizes";
import { sheetOf } from "../lookup";
import { hideColumns, hideRows } from "../operations/hide";
import type { RangeRef } from "../references";
import type { HostState } from "../state";

const rowsHidden = (self: RangeRef, state: HostState): boolean | null => {
  const sheet = sheetOf(state, self);
  return common(self.area.row, boundedRows(sheet, self.area), (row) => sheet.hiddenRows.has(row));
};

const columnsHidden = (self: RangeRef, state: HostState): boolean | null => {
  const sheet = sheetOf(state, self);
  return common(self.area.column, self.area.columns, (column) => sheet.hiddenColumns.has(column));
};

/** Hidden rows and columns, and the position of a range on the sheet in points. */
export const rangeSize: Record<string, Scalar<RangeRef>> = {
  RowHidden: {
    get: rowsHidden,
    set: (self: RangeRef, value: Argument, state) =>
      hideRows(state, sheetOf(state, self), self.area.row, lastRow(self.area), asBoolean(value)),
  },
  ColumnHidden: {
    get: columnsHidden,
    set: (self: RangeRef, value: Argument, state) =>
      hideColumns(state, sheetOf(state, self), self.area.column, lastColumn(self.area), asBoolean(value)),
  },
  Hidden: {
    get: (self, state) => {
      const states = [rowsHidden(self, state), columnsHidden(self, state)];
      return states.includes(true) ? true : states.includes(null) ? null : false;
    },
  },
  Top: { get: (self, state) => topOf(sheetOf(state, self), self.area.row) },
  Left: { get: (self, state) => leftOf(sheetOf(state, self), self.area.column) },
  Height: { get: (self, state) => heightOf(sheetOf(state, self), self.area) },
  Width: { get: (self, state) => widthOf(sheetOf(state, self), self.area) },
};
