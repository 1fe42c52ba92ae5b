import { relyOn } from "../assumptions";
import { hostObject, type Argument, type TypeDefinition } from "../batch/define";
import { areaAddress, sheetAddress } from "../geometry/address";
import { cellCount, isEntireColumns, isEntireRows } from "../geometry/area";
import { sheetById, sheetOf } from "../lookup";
import type { Area, Sheet } from "../model";
import { changeStyle, setNumberFormats } from "../operations/format";
import { toRows, writeFormulas, writeValues } from "../operations/cells";
import { readFormulas, readNumberFormats, readTexts, readValueTypes, readValues } from "../operations/read";
import type { RangeRef } from "../references";
import type { HostState } from "../state";
import { HostError, invalidArgument } from "../errors";
import { rangeEditing } from "./rangeEditing";
import { rangeFormat } from "./rangeFormat";
import { rangeGeometry } from "./rangeGeometry";
import { rangeSize } from "./rangeSize";
import { rangeTools } from "./rangeTools";
import { worksheet } from "./worksheet";

/** Whole rows and columns accept only one value for all cells. */
function writableArea(area: Area, value: Argument): Area {
  if (Array.isArray(value) && (isEntireColumns(area) || isEntireRows(area)))
    throw invalidArgument("an array for whole rows or columns");
  if (cellCount(area) > 5_000_000) throw new HostError("RangeExceedsLimit");
  return area;
}

const reader =
  (read: (sheet: Sheet, area: Area, state: HostState) => ReturnType<typeof readValues>) =>
  (self: RangeRef, state: HostState): ReturnType<typeof readValues> =>
    read(sheetOf(state, self), self.area, state);

function setNumberFormat(self: RangeRef, value: Argument, state: HostState): void {
  const sheet = sheetOf(state, self);
  if (typeof value === "string" && (isEntireColumns(self.area) || isEntireRows(self.area))) {
    changeStyle(state, sheet, self.area, (style) => ({ ...style, numberFormat: value }), `numberFormat=${value}`);
    return;
  }
  const rows = toRows(writableArea(self.area, value), value);
  setNumberFormats(state, sheet, self.area, (row, column) => {
    const code = rows[row]?.[column] ?? null;
    if (code !== null && typeof code !== "string") throw invalidArgument("a number format is a text");
    return code;
  });
}

const setFormulas = (self: RangeRef, value: Argument, state: HostState): void => {
  const sheet = sheetOf(state, self);
  writeFormulas(state, sheet, self.area, toRows(writableArea(self.area, value), value));
};

export const range: TypeDefinition<RangeRef> = {
  name: "Range",
  ids: ["_ReferenceId"],
  scalars: {
    _ReferenceId: { get: (self) => self.referenceId ?? "" },
    Address: { get: (self, state) => sheetAddress(sheetOf(state, self).name, self.area) },
    AddressLocal: {
      get: (self, state) => {
        relyOn("local-formulas");
        return sheetAddress(sheetOf(state, self).name, self.area);
      },
    },
    RowIndex: { get: reader((_sheet, area) => area.row) },
    ColumnIndex: { get: reader((_sheet, area) => area.column) },
    RowCount: { get: reader((_sheet, area) => area.rows) },
    ColumnCount: { get: reader((_sheet, area) => area.columns) },
    // Excel returns -1 beyond 2^31 - 1.
    CellCount: { get: reader((_sheet, area) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area))) },
    IsEntireColumn: { get: reader((_sheet, area) => isEntireColumns(area)) },
    Values: {
      get: reader(readValues),
      set: (self, value, state) =>
        writeValues(state, sheetOf(state, self), self.area, toRows(writableArea(self.area, value), value)),
    },
    Formulas: { get: reader(readFormulas), set: setFormulas },
    FormulasLocal: {
      get: (self, state) => {
        relyOn("local-formulas");
        return readFormulas(sheetOf(state, self), self.area);
      },
      set: setFormulas,
    },
    Text: {
      get: reader((sheet, area, state) => readTexts(sheet, area, state.workbook.date1904, state.options.region)),
    },
    ValueTypes: { get: reader(readValueTypes) },
    NumberFormat: { get: reader(readNumberFormats), set: setNumberFormat },
    ...rangeSize,
    ...rangeTools.scalars,
  },
  objects: {
    Worksheet: (self, state) => hostObject(worksheet, sheetOf(state, self)),
    Format: (self) => hostObject(rangeFormat, self),
    ...rangeTools.objects,
  },
  methods: {
    ...rangeGeometry,
    ...rangeEditing,
    ...rangeTools.methods,
    _KeepReference: (self, _args, state) => {
      state.ranges.keep(self);
    },
    _ValidateArraySize: (self, args) => {
      if (args.integer(0) !== self.area.rows || args.integer(1) !== self.area.columns)
        throw invalidArgument(areaAddress(self.area));
    },
  },
};

export const rangeObject = (state: HostState, sheetId: string, area: Area) =>
  hostObject(range, state.ranges.add(sheetById(state, sheetId).id, area));
