import { asText } from "../batch/arguments";
import type { TypeDefinition } from "../batch/define";
import { invalidArgument } from "../errors";
import { applyFilter, clearFilter, type FilterPlace } from "../operations/filter";

export interface ColumnFilterRef extends FilterPlace {
  /** Of the column in its table. */
  index: number;
}

/** `Excel.Filter`: the filter of one column, independent of the other columns. */
export const columnFilter: TypeDefinition<ColumnFilterRef> = {
  name: "Filter",
  methods: {
    ApplyValuesFilter: (self, args, state) => {
      const values = args.at(0);
      if (!Array.isArray(values)) throw invalidArgument("values");
      applyFilter(state, self, self.index, { values: values.map(asText) });
    },
    Clear: (self, _args, state) => clearFilter(state, self, self.index),
  },
};
