import { relyOn } from "../assumptions";
import { isA } from "../batch/arguments";
import type { Arguments } from "../batch/arguments";
import type { HostObject, MethodResult } from "../batch/define";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { SHEET_COLUMNS, SHEET_ROWS, bounding, intersect, isOnSheet, lastColumn, lastRow } from "../geometry/area";
import { sheetOf } from "../lookup";
import type { Area } from "../model";
import { usedArea } from "../operations/used";
import type { RangeRef } from "../references";
import type { HostState } from "../state";
import { areaFromText } from "./addresses";
import { range, rangeObject } from "./range";

type Method = (self: RangeRef, args: Arguments, state: HostState) => MethodResult;

/** A method that returns another area of the same sheet. */
const area =
  (areaOf: (area: Area, args: Arguments) => Area): Method =>
  (self, args, state) => {
    sheetOf(state, self);
    const result = areaOf(self.area, args);
    if (!isOnSheet(result)) {
      relyOn("off-sheet");
      throw invalidArgument("beyond the sheet");
    }
    return rangeObject(state, self.sheetId, result);
  };

/** `count` columns right of the range; a negative count means the last ones within it. */
const besides = (start: number, size: number, count: number): [start: number, size: number] => {
  if (count === 0) throw invalidArgument("count");
  return count > 0 ? [start + size, count] : [start + size + count, -count];
};

const before = (start: number, size: number, count: number): [start: number, size: number] => {
  if (count === 0) throw invalidArgument("count");
  return count > 0 ? [start - count, count] : [start, Math.min(size, -count)];
};

/** The argument of `getBoundingRect` and similar methods: a Range of the same sheet, or an address. */
function otherArea(self: RangeRef, args: Arguments, state: HostState): Area {
  const other = args.at(0);
  if (typeof other === "string") {
    relyOn("bounding-address");
    return areaFromText(state, sheetOf(state, self), other).area;
  }
  if (!isA(other, range)) throw invalidArgument("expected a Range");
  sheetOf(state, other.self);
  if (other.self.sheetId !== self.sheetId)
    throw new HostError("InvalidArgument", "The ranges are on different sheets.");
  return other.self.area;
}

const intersection: Method = (self, args, state): HostObject | null => {
  const found = intersect(self.area, otherArea(self, args, state));
  return found ? rangeObject(state, self.sheetId, found) : null;
};

const used: Method = (self, args, state): HostObject | null => {
  const found = usedArea(sheetOf(state, self), args.flag(0), self.area);
  return found ? rangeObject(state, self.sheetId, found) : null;
};

const orNotFound =
  (method: Method): Method =>
  (self, args, state) => {
    const found = method(self, args, state);
    if (!found) throw itemNotFound();
    return found;
  };

export const rangeGeometry: Record<string, Method> = {
  GetCell: area((a, args) => ({
    row: a.row + args.integer(0),
    column: a.column + args.integer(1),
    rows: 1,
    columns: 1,
  })),
  GetRow: area((a, args) => ({ ...a, row: a.row + args.integer(0), rows: 1 })),
  GetColumn: area((a, args) => ({ ...a, column: a.column + args.integer(0), columns: 1 })),
  GetLastCell: area((a) => ({ row: lastRow(a), column: lastColumn(a), rows: 1, columns: 1 })),
  GetLastRow: area((a) => ({ ...a, row: lastRow(a), rows: 1 })),
  GetLastColumn: area((a) => ({ ...a, column: lastColumn(a), columns: 1 })),
  GetEntireRow: area((a) => ({ ...a, column: 0, columns: SHEET_COLUMNS })),
  GetEntireColumn: area((a) => ({ ...a, row: 0, rows: SHEET_ROWS })),
  GetOffsetRange: area((a, args) => ({ ...a, row: a.row + args.integer(0), column: a.column + args.integer(1) })),
  GetResizedRange: area((a, args) => ({ ...a, rows: a.rows + args.integer(0), columns: a.columns + args.integer(1) })),
  GetAbsoluteResizedRange: area((a, args) => ({ ...a, rows: args.integer(0), columns: args.integer(1) })),
  GetColumnsAfter: area((a, args) => {
    const [column, columns] = besides(a.column, a.columns, args.optionalInteger(0) ?? 1);
    return { ...a, column, columns };
  }),
  GetColumnsBefore: area((a, args) => {
    const [column, columns] = before(a.column, a.columns, args.optionalInteger(0) ?? 1);
    return { ...a, column, columns };
  }),
  GetRowsBelow: area((a, args) => {
    const [row, rows] = besides(a.row, a.rows, args.optionalInteger(0) ?? 1);
    return { ...a, row, rows };
  }),
  GetRowsAbove: area((a, args) => {
    const [row, rows] = before(a.row, a.rows, args.optionalInteger(0) ?? 1);
    return { ...a, row, rows };
  }),
  GetBoundingRect: (self, args, state) =>
    rangeObject(state, self.sheetId, bounding(self.area, otherArea(self, args, state))),
  GetIntersection: orNotFound((self, args, state) => {
    const found = intersection(self, args, state);
    if (!found) relyOn("no-common-cells");
    return found;
  }),
  GetIntersectionOrNullObject: intersection,
  GetUsedRange: orNotFound(used),
  GetUsedRangeOrNullObject: used,
};
