import { relyOn } from "../assumptions";
import { asBoolean, asChoice, asRecord, type Arguments } from "../batch/arguments";
import { hostObject, type HostObject, type MethodResult, type Scalar, type TypeDefinition } from "../batch/define";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { contains, overlaps } from "../geometry/area";
import { sameName, sheetOf } from "../lookup";
import { MAX_SEARCH_LENGTH, SPECIAL_TYPES, findText, isValueKinds, specialCells } from "../operations/find";
import { mergesIn } from "../operations/guard";
import type { RangeRef } from "../references";
import type { HostState } from "../state";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { hyperlink } from "./hyperlink";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { rangeView } from "./rangeView";
import { rangeSort } from "./sort";
import { table } from "./table";

type Method = (self: RangeRef, args: Arguments, state: HostState) => MethodResult;

const orNotFound =
  (find: Method): Method =>
  (self, args, state) => {
    const found = find(self, args, state);
    if (!found) throw itemNotFound();
    return found;
  };

/** "If the merged areas count in this range is more than 512, then this method will fail" (Excel.Range typings). */
const MAX_MERGED_AREAS = 512;

const mergedAreas: Method = (self, _args, state) => {
  const sheet = sheetOf(state, self);
  const merges = mergesIn(sheet, self.area);
  if (merges.length > MAX_MERGED_AREAS) {
    relyOn("many-merged-areas");
    throw new HostError("GeneralException");
  }
  return merges.length === 0 ? null : rangeAreasObject(state, sheet, merges);
};

const special: Method = (self, args, state) => {
  const sheet = sheetOf(state, self);
  const kinds = args.optionalText(1) ?? "All";
  if (!isValueKinds(kinds)) throw invalidArgument(`the kinds ${kinds}`);
  const areas = specialCells(sheet, self.area, args.choice(0, SPECIAL_TYPES), kinds);
  return areas.length === 0 ? null : rangeAreasObject(state, sheet, areas);
};

const find: Method = (self, args, state) => {
  const criteria = args.at(1) === null ? {} : asRecord(args.at(1));
  const flag = (key: string): boolean => (criteria[key] ?? null) !== null && asBoolean(criteria[key] ?? null);
  const backwards =
    (criteria["searchDirection"] ?? null) !== null &&
    asChoice(criteria["searchDirection"] ?? null, ["Forward", "Backwards"]) === "Backwards";
  const options = { completeMatch: flag("completeMatch"), matchCase: flag("matchCase"), backwards };
  if (args.text(0).length > MAX_SEARCH_LENGTH) throw new HostError("InvalidArgument");
  const found = findText(state, sheetOf(state, self), self.area, args.text(0), options);
  return found ? rangeObject(state, self.sheetId, found) : null;
};

/** The tables that a range touches, or contains. */
const tablesInRange: TypeDefinition<{ range: RangeRef; whole: boolean }> = {
  name: "TableScopedCollection",
  items: ({ range, whole }, state) =>
    sheetOf(state, range)
      .tables.filter(({ area }) => (whole ? contains(range.area, area) : overlaps(range.area, area)))
      .map(({ id }) => hostObject(table, { tableId: id })),
  item: ({ range }, key, state) => {
    const found = sheetOf(state, range).tables.find(
      (item) => (item.id === key || sameName(item.name, key)) && overlaps(range.area, item.area),
    );
    return found ? hostObject(table, { tableId: found.id }) : null;
  },
  methods: {
    GetFirst: (self, _args, state) => {
      const [first] = tablesInRange.items?.(self, state) ?? [];
      if (!first) throw itemNotFound();
      return first;
    },
  },
};

const scalars: Record<string, Scalar<RangeRef>> = { Hyperlink: hyperlink };

const objects: Record<string, (self: RangeRef, state: HostState) => HostObject> = {
  ConditionalFormats: (self) => hostObject(conditionalFormats, self),
  DataValidation: (self) => hostObject(dataValidation, self),
  Sort: (self) => hostObject(rangeSort, self),
};

const methods: Record<string, Method> = {
  Find: orNotFound(find),
  FindOrNullObject: find,
  GetMergedAreasOrNullObject: mergedAreas,
  GetSpecialCells: orNotFound(special),
  GetSpecialCellsOrNullObject: special,
  GetTables: (self, args) => hostObject(tablesInRange, { range: self, whole: args.flag(0) }),
  GetVisibleView: (self) => hostObject(rangeView, { range: self }),
};

/** Members of a range other than cells and their formats. */
export const rangeTools = { scalars, objects, methods };
