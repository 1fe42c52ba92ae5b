import { isA, type Arguments } from "../batch/arguments";
import { hostObject, type HostObject, type MethodResult, type TypeDefinition } from "../batch/define";
import { areaAddress, quoteSheet } from "../geometry/address";
import { invalidArgument, itemNotFound } from "../errors";
import { cellCount, intersect, isEntireColumns } from "../geometry/area";
import { sheetById, sheetOf } from "../lookup";
import type { Area, Sheet } from "../model";
import { clearArea } from "../operations/clear";
import type { AreasRef } from "../references";
import type { HostState } from "../state";
import { areaFromText } from "./addresses";
import { range } from "./range";
import { worksheet } from "./worksheet";

/** "A1, C3:D4", or nothing for the whole sheet. */
export function areasFromText(state: HostState, sheet: Sheet, text: string | undefined, whole: Area): Area[] {
  if (text === undefined || text === "") return [whole];
  return text.split(",").map((part) => areaFromText(state, sheet, part.trim()).area);
}

export function rangeAreasObject(state: HostState, sheet: Sheet, areas: readonly Area[]): HostObject {
  return hostObject(rangeAreas, { sheetId: sheet.id, ranges: areas.map((area) => state.ranges.add(sheet.id, area)) });
}

function address(self: AreasRef, state: HostState): string {
  const prefix = `${quoteSheet(sheetById(state, self.sheetId).name)}!`;
  return self.ranges.map((each) => prefix + areaAddress(alive(each, state))).join(",");
}

function alive(each: AreasRef["ranges"][number], state: HostState): Area {
  sheetOf(state, each);
  return each.area;
}

const rangeCollection: TypeDefinition<AreasRef> = {
  name: "RangeCollection",
  items: (self) => self.ranges.map((each) => hostObject(range, each)),
};

/** The argument is a range of the same sheet. */
const intersection = (self: AreasRef, args: Arguments, state: HostState): HostObject | null => {
  const other = args.at(0);
  if (!isA(other, range) || other.self.sheetId !== self.sheetId) throw invalidArgument("expected a Range of the sheet");
  const { area } = other.self;
  const common = self.ranges.flatMap((each) => intersect(alive(each, state), area) ?? []);
  return common.length === 0 ? null : rangeAreasObject(state, sheetById(state, self.sheetId), common);
};

const areasKept = (self: AreasRef, _args: Arguments, state: HostState): MethodResult => {
  state.ranges.keep(self);
};

export const rangeAreas: TypeDefinition<AreasRef> = {
  name: "RangeAreas",
  ids: ["_ReferenceId"],
  scalars: {
    _ReferenceId: { get: (self) => self.referenceId ?? "" },
    Address: { get: address },
    AreaCount: { get: (self) => self.ranges.length },
    CellCount: { get: (self) => self.ranges.reduce((sum, each) => sum + cellCount(each.area), 0) },
    IsEntireColumn: { get: (self) => self.ranges.every((each) => isEntireColumns(each.area)) },
  },
  objects: {
    Areas: (self) => hostObject(rangeCollection, self),
    Worksheet: (self, state) => hostObject(worksheet, sheetById(state, self.sheetId)),
  },
  methods: {
    Clear: (self, args, state) => {
      const part = args.choice(0, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "All");
      for (const each of self.ranges) clearArea(state, sheetOf(state, each), each.area, part);
    },
    GetIntersection: (self, args, state) => {
      const found = intersection(self, args, state);
      if (found === null) throw itemNotFound();
      return found;
    },
    GetIntersectionOrNullObject: intersection,
    _KeepReference: areasKept,
  },
};
