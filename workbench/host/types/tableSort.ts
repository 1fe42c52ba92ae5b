import type { TypeDefinition } from "../batch/define";
import { tableById } from "../lookup";
import { sortArea } from "../operations/sort";
import { bodyArea } from "../operations/tableHeaders";
import { checkMethod, sortKeys } from "./sort";
import type { TableRef } from "./table";

/** Sorting is not stored: `fields`, `clear` and `reapply` are not implemented. */
export const tableSort: TypeDefinition<TableRef> = {
  name: "TableSort",
  methods: {
    Apply: (self, args, state) => {
      const { sheet, table } = tableById(state, self.tableId);
      checkMethod(args, 2);
      sortArea(state, sheet, bodyArea(table), sortKeys(args.at(0)), { matchCase: args.flag(1), byRows: true });
    },
  },
};
