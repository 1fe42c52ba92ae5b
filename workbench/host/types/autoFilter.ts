import { asChoice, asRecord, asText } from "../batch/arguments";
import type { Argument, HostObject, TypeDefinition } from "../batch/define";
import type { Json } from "../batch/wire";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import type { FilterCriteria } from "../model";
import { applyFilter, clearFilter, criteriaOf, filterArea, isFiltered, type FilterPlace } from "../operations/filter";
import type { HostState } from "../state";
import { placeOf } from "./addresses";
import { rangeObject } from "./range";

/** Only `filterOn: "Values"` with texts is implemented. */
function readCriteria(value: Argument): FilterCriteria {
  const { filterOn = null, values = null, ...rest } = asRecord(value);
  const others = Object.entries(rest).filter(([, item]) => item !== null);
  if (
    asChoice(filterOn, [
      "Values",
      "Custom",
      "TopItems",
      "TopPercent",
      "BottomItems",
      "BottomPercent",
      "CellColor",
      "FontColor",
      "Dynamic",
      "Icon",
    ]) !== "Values" ||
    others.length > 0
  ) {
    throw new HostError("NotImplemented", "AutoFilter.apply: only filterOn Values is implemented by this host.");
  }
  if (!Array.isArray(values)) throw invalidArgument("values");
  return { values: values.map(asText) };
}

const rangeOf = (self: FilterPlace, state: HostState): HostObject | null => {
  const area = filterArea(self);
  return area ? rangeObject(state, self.sheet.id, area) : null;
};

export const autoFilter: TypeDefinition<FilterPlace> = {
  name: "AutoFilter",
  scalars: {
    Enabled: { get: (self) => filterArea(self) !== undefined },
    IsDataFiltered: { get: isFiltered },
    Criteria: {
      get: (self): Json => {
        const criteria = criteriaOf(self);
        const columns = filterArea(self)?.columns ?? 0;
        return Array.from({ length: columns }, (_, index) => {
          const found = criteria.get(index);
          return found ? { filterOn: "Values", values: found.values } : {};
        });
      },
    },
  },
  methods: {
    Apply: (self, args, state) => {
      const place = placeOf(state, args.at(0), self.sheet);
      if (place.sheet !== self.sheet) throw invalidArgument("a range of another sheet");
      if (!self.table) {
        self.sheet.autoFilter = place.area;
        delete self.sheet.autoFilterCriteria;
      }
      const column = args.optionalInteger(1);
      if (column !== undefined && args.at(2) !== null) applyFilter(state, self, column, readCriteria(args.at(2)));
    },
    ClearColumnCriteria: (self, args, state) => clearFilter(state, self, args.integer(0)),
    GetRange: (self, _args, state) => {
      const found = rangeOf(self, state);
      if (!found) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: (self, _args, state) => rangeOf(self, state),
    Remove: (self, _args, state) => {
      clearFilter(state, self);
      if (self.table) self.table.showFilterButton = false;
      else delete self.sheet.autoFilter;
    },
  },
};
