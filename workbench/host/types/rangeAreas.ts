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
  return self.ranges.map((item) => prefix + areaAddress(alive(item, state))).join(",");
}

function alive(item: AreasRef["ranges"][number], state: HostState): Area {
  sheetOf(state, item);
  return item.area;
}

const rangeCollection: TypeDefinition<AreasRef> = {
  name: "RangeCollection",
  items: (self) => self.ranges.map((item) => hostObject(range, item)),
};

/** The argument is a range of the same sheet. */
const intersection = (self: AreasRef, args: Arguments, state: HostState): HostObject | null => {
  const other = args.at(0);
  if (!isA(other, range) || other.self.sheetId !== self.sheetId) throw invalidArgument("expected a Range of the sheet");
  const { area } = other.self;
  const common = self.ranges.flatMap((item) => intersect(alive(item, state), area) ?? []);
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
    CellCount: { get: (self) => self.ranges.reduce((sum, item) => sum + cellCount(item.area), 0) },
    IsEntireColumn: { get: (self) => self.ranges.every((item) => isEntireColumns(item.area)) },
  },
  objects: {
    Areas: (self) => hostObject(rangeCollection, self),
    Worksheet: (self, state) => hostObject(worksheet, sheetById(state, self.sheetId)),
  },
  methods: {
    Clear: (self, args, state) => {
      const part = args.choice(0, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "All");
      for (const item of self.ranges) clearArea(state, sheetOf(state, item), item.area, part);
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
