import { hostObject, type Scalar, type TypeDefinition } from "../batch/define";
import type { Json } from "../batch/wire";
import { cellAddress } from "../geometry/address";
import { sheetOf } from "../lookup";
import type { Area, Sheet } from "../model";
import { readFormulas, readNumberFormats, readTexts, readValueTypes, readValues } from "../operations/read";
import type { RangeRef } from "../references";
import type { HostState } from "../state";
import { range } from "./range";

/** The visible cells of a range; `only` narrows it to one row of the view. */
interface ViewRef {
  range: RangeRef;
  only?: number;
}

const visibleRows = ({ range: { area }, only }: ViewRef, sheet: Sheet): number[] => {
  const rows = Array.from({ length: area.rows }, (_, index) => index).filter(
    (index) => !sheet.hiddenRows.has(area.row + index),
  );
  return only === undefined ? rows : rows.slice(only, only + 1);
};

const visibleColumns = ({ range: { area } }: ViewRef, sheet: Sheet): number[] =>
  Array.from({ length: area.columns }, (_, index) => index).filter(
    (index) => !sheet.hiddenColumns.has(area.column + index),
  );

/** A property of all cells of the range, reduced to the visible ones. */
const visible = (read: (sheet: Sheet, area: Area, state: HostState) => Json): Scalar<ViewRef> => ({
  get: (self, state) => {
    const sheet = sheetOf(state, self.range);
    const all = read(sheet, self.range.area, state);
    if (!Array.isArray(all)) return all;
    const columns = visibleColumns(self, sheet);
    return visibleRows(self, sheet).map((row) => {
      const line = all[row];
      return Array.isArray(line) ? columns.map((column) => line[column] ?? null) : null;
    });
  },
});

const addresses = (_sheet: Sheet, area: Area): Json =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cellAddress(area.row + row, area.column + column)),
  );

const viewRows: TypeDefinition<ViewRef> = {
  name: "RangeViewCollection",
  items: (self, state) =>
    visibleRows(self, sheetOf(state, self.range)).map((_, only) => hostObject(rangeView, { range: self.range, only })),
};

export const rangeView: TypeDefinition<ViewRef> = {
  name: "RangeView",
  scalars: {
    Values: visible(readValues),
    Formulas: visible(readFormulas),
    Text: visible((sheet, area, state) => readTexts(sheet, area, state.workbook.date1904, state.options.region)),
    ValueTypes: visible(readValueTypes),
    NumberFormat: visible(readNumberFormats),
    CellAddresses: visible(addresses),
    RowCount: { get: (self, state) => visibleRows(self, sheetOf(state, self.range)).length },
    ColumnCount: { get: (self, state) => visibleColumns(self, sheetOf(state, self.range)).length },
    Index: { get: (self) => self.only ?? 0 },
  },
  objects: { Rows: (self) => hostObject(viewRows, self) },
  methods: { GetRange: (self) => hostObject(range, self.range) },
};
