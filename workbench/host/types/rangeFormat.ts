import { relyOn } from "../assumptions";
import { asBoolean, asChoice, asInteger, asNumber } from "../batch/arguments";
import { hostObject, type Argument, type Scalar, type TypeDefinition } from "../batch/define";
import type { Json } from "../batch/wire";
import { lastColumn, lastRow } from "../geometry/area";
import { boundedRows, columnWidth, common, pointsToWidth, rowHeight } from "../geometry/sizes";
import { sheetOf } from "../lookup";
import type { StyleRest } from "../fileRest";
import type { Style } from "../model";
import { autofitColumns, autofitRows } from "../operations/autofit";
import { changeStyle, commonOf } from "../operations/format";
import { guardStructure } from "../operations/guard";
import type { StylePatch } from "../styles";
import type { RangeRef } from "../references";
import type { HostState } from "../state";
import { rangeBorders } from "./rangeBorders";
import { rangeFill, rangeFont } from "./rangeFont";

/** A property of a range that is one entry of its cells' style; null if the cells differ. */
const styleScalar = <K extends keyof Style>(
  key: K,
  read: (style: Style) => Json,
  parse: (value: Argument) => NonNullable<Style[K]>,
): Scalar<RangeRef> => ({
  get: (self, state) => commonOf(sheetOf(state, self), self.area, read),
  set: (self, value, state) => {
    const parsed = parse(value);
    changeStyle(
      state,
      sheetOf(state, self),
      self.area,
      (style) => ({ ...style, [key]: parsed }),
      `${key}=${JSON.stringify(parsed)}`,
    );
  },
});

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

function setRowHeight(self: RangeRef, value: Argument, state: HostState): void {
  const sheet = sheetOf(state, self);
  guardStructure(sheet, "allowFormatRows");
  const height = asNumber(value);
  for (let row = self.area.row; row <= lastRow(self.area); row += 1) {
    sheet.rowHeights[row] = height;
    sheet.autoHeightRows?.delete(row);
  }
}

function setColumnWidth(self: RangeRef, value: Argument, state: HostState): void {
  const sheet = sheetOf(state, self);
  guardStructure(sheet, "allowFormatColumns");
  const width = pointsToWidth(asNumber(value));
  for (let column = self.area.column; column <= lastColumn(self.area); column += 1) {
    sheet.columnWidths[column] = width;
    if (width > 0 && sheet.hiddenColumns.delete(column)) relyOn("width-shows-column");
  }
}

const sizes: Record<string, Scalar<RangeRef>> = {
  RowHeight: {
    get: (self, state) => {
      const sheet = sheetOf(state, self);
      return common(self.area.row, boundedRows(sheet, self.area), (row) => rowHeight(sheet, row));
    },
    set: setRowHeight,
  },
  ColumnWidth: {
    get: (self, state) => {
      const sheet = sheetOf(state, self);
      return common(self.area.column, self.area.columns, (column) => columnWidth(sheet, column));
    },
    set: setColumnWidth,
  },
};

/** Stored for the file; it has no effect here. */
const shrinkToFit: Scalar<RangeRef> = {
  get: (self, state) => commonOf(sheetOf(state, self), self.area, ({ rest }) => isShrunk(rest)),
  set: (self, value, state) => {
    const shrink = asBoolean(value);
    const patch: StylePatch = ({ rest, ...style }) => {
      if (isShrunk(rest) === shrink) return { ...style, rest };
      const alignment = { ...rest?.alignment, shrinkToFit: shrink };
      return { ...style, rest: { ...rest, alignment } };
    };
    changeStyle(state, sheetOf(state, self), self.area, patch, `shrinkToFit=${shrink}`);
  },
};

const isShrunk = (rest: StyleRest | undefined): boolean => rest?.alignment?.shrinkToFit === true;

export const rangeFormat: TypeDefinition<RangeRef> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: styleScalar(
      "horizontal",
      (style) => style.horizontal ?? "General",
      (value) => asChoice(value, HORIZONTAL),
    ),
    VerticalAlignment: styleScalar(
      "vertical",
      (style) => style.vertical ?? "Bottom",
      (value) => asChoice(value, VERTICAL),
    ),
    WrapText: styleScalar("wrapText", (style) => style.wrapText ?? false, asBoolean),
    IndentLevel: styleScalar("indent", (style) => style.indent ?? 0, asInteger),
    ShrinkToFit: shrinkToFit,
    TextOrientation: styleScalar("rotation", (style) => style.rotation ?? 0, asInteger),
    ...sizes,
  },
  objects: {
    Font: (self) => hostObject(rangeFont, self),
    Fill: (self) => hostObject(rangeFill, self),
    Borders: (self) => hostObject(rangeBorders, self),
    Protection: (self) => hostObject(formatProtection, self),
  },
  methods: {
    AutofitColumns: (self, _args, state) => autofitColumns(state, sheetOf(state, self), self.area),
    AutofitRows: (self, _args, state) => autofitRows(sheetOf(state, self), self.area),
  },
};

/** Unlocking cells needs an unprotected sheet, like every other format. */
const formatProtection: TypeDefinition<RangeRef> = {
  name: "FormatProtection",
  scalars: {
    Locked: {
      get: (self, state): Json => commonOf(sheetOf(state, self), self.area, isLocked),
      set: (self, value, state) => {
        const locked = asBoolean(value);
        changeStyle(state, sheetOf(state, self), self.area, (style) => ({ ...style, locked }), `locked=${locked}`);
      },
    },
  },
};

const isLocked = (style: Style): boolean => style.locked ?? true;
