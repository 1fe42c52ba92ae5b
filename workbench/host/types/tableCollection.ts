import { hostObject, type TypeDefinition } from "../batch/define";
import { WORKBOOK_TARGET } from "../events/types";
import { findTable, sameName } from "../lookup";
import type { Sheet } from "../model";
import { addTable } from "../operations/tables";
import type { HostState } from "../state";
import { placeOf } from "./addresses";
import { TABLES_EVENTS, eventMethods } from "./events";
import { table, type TableRef } from "./table";

/** All tables of the workbook, or of one sheet. */
interface Scope {
  sheet?: Sheet;
}

const places = ({ sheet }: Scope, state: HostState): TableRef[] =>
  (sheet ? [sheet] : state.workbook.sheets).flatMap((item) => item.tables.map(({ id }) => ({ tableId: id })));

export const tableCollection: TypeDefinition<Scope> = {
  name: "TableCollection",
  scalars: { Count: { get: (self, state) => places(self, state).length } },
  items: (self, state) => places(self, state).map((place) => hostObject(table, place)),
  item: (self, key, state) => {
    // The collection of a sheet has only its tables.
    const own = self.sheet?.tables.find((item) => item.id === key || sameName(item.name, key));
    const found = self.sheet && state.options.tablesFound === "own" ? own : findTable(state, key)?.table;
    return found ? hostObject(table, { tableId: found.id }) : null;
  },
  methods: {
    ...eventMethods<Scope>(TABLES_EVENTS, ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET),
    Add: (self, args, state) => {
      const place = placeOf(state, args.at(0), self.sheet);
      return hostObject(table, { tableId: addTable(state, place.sheet, place.area, args.flag(1)).id });
    },
  },
};
