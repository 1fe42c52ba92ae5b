import { asBoolean, asText, type Arguments } from "../batch/arguments";
import { hostObject, type HostObject, type Scalar, type TypeDefinition } from "../batch/define";
import { HostError, invalidArgument } from "../errors";
import { EventType } from "../events/types";
import { lastRow } from "../geometry/area";
import { tableById, type TablePlace } from "../lookup";
import type { Area, Table } from "../model";
import { clearFilter } from "../operations/filter";
import { deleteCells } from "../operations/shift";
import { bodyArea, headerArea } from "../operations/tableHeaders";
import { convertToRange, renameTable, resizeTable, setShowHeaders, setShowTotals } from "../operations/tables";
import type { HostState } from "../state";
import { placeOf } from "./addresses";
import { autoFilter } from "./autoFilter";
import { eventMethods } from "./events";
import { rangeObject } from "./range";
import { tableColumns } from "./tableColumns";
import { tableRows } from "./tableRows";
import { worksheet } from "./worksheet";
import { sortArea } from "../operations/sort";
import { checkMethod, sortKeys } from "./sort";

/** Sorting is not stored: `fields`, `clear` and `reapply` are not implemented. */
const tableSort: TypeDefinition<TableRef> = {
  name: "TableSort",
  methods: {
    Apply: (self, args, state) => {
      const { sheet, table } = tableById(state, self.tableId);
      checkMethod(args, 2);
      sortArea(state, sheet, bodyArea(table), sortKeys(args.at(0)), { matchCase: args.flag(1), byRows: true });
    },
  },
};

/** Looked up by id on every use, so that a deleted table is not found. */
export interface TableRef {
  tableId: string;
}

const place = (self: TableRef, state: HostState): TablePlace => tableById(state, self.tableId);

const area =
  (areaOf: (table: Table) => Area) =>
  (self: TableRef, _args: Arguments, state: HostState): HostObject => {
    const { sheet, table: found } = place(self, state);
    return rangeObject(state, sheet.id, areaOf(found));
  };

type Flag =
  "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn" | "highlightLastColumn";

const flag = (key: Flag): Scalar<TableRef> => ({
  get: (self, state) => place(self, state).table[key] ?? false,
  set: (self, value, state) => {
    place(self, state).table[key] = asBoolean(value);
  },
});

export const table: TypeDefinition<TableRef> = {
  name: "Table",
  ids: ["Id"],
  scalars: {
    Id: { get: (self) => self.tableId },
    Name: {
      get: (self, state) => place(self, state).table.name,
      set: (self, value, state) => renameTable(state, place(self, state).table, asText(value)),
    },
    ShowHeaders: {
      get: (self, state) => place(self, state).table.showHeaders,
      set: (self, value, state) => setShowHeaders(state, place(self, state), asBoolean(value)),
    },
    ShowTotals: {
      get: (self, state) => place(self, state).table.showTotals,
      set: (self, value, state) => setShowTotals(state, place(self, state), asBoolean(value)),
    },
    Style: {
      get: (self, state) => place(self, state).table.style,
      set: (self, value, state) => {
        place(self, state).table.style = asText(value);
      },
    },
    ShowBandedRows: flag("showBandedRows"),
    ShowFilterButton: flag("showFilterButton"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
  },
  objects: {
    AutoFilter: (self, state) => hostObject(autoFilter, place(self, state)),
    Columns: (self) => hostObject(tableColumns, self),
    Rows: (self) => hostObject(tableRows, self),
    Sort: (self) => hostObject(tableSort, self),
    Worksheet: (self, state) => hostObject(worksheet, place(self, state).sheet),
  },
  methods: {
    ...eventMethods<TableRef>(
      { DataChangedEvent: EventType.tableChanged, SelectionChangedEvent: EventType.tableSelectionChanged },
      (self) => self.tableId,
    ),
    ClearFilters: (self, _args, state) => clearFilter(state, place(self, state)),
    ConvertToRange: (self, _args, state) => {
      const found = place(self, state);
      return rangeObject(state, found.sheet.id, convertToRange(state, found));
    },
    Delete: (self, _args, state) => {
      const found = place(self, state);
      deleteCells(state, found.sheet, found.table.area, "Up");
    },
    GetRange: area((found) => found.area),
    GetDataBodyRange: area(bodyArea),
    GetHeaderRowRange: area((found) => {
      if (!found.showHeaders) throw new HostError("InvalidOperation", "The table shows no header row.");
      return headerArea(found);
    }),
    GetTotalRowRange: area((found) => {
      if (!found.showTotals) throw new HostError("InvalidOperation", "The table shows no totals row.");
      return { ...found.area, row: lastRow(found.area), rows: 1 };
    }),
    Resize: (self, args, state) => {
      const found = place(self, state);
      const target = placeOf(state, args.at(0), found.sheet);
      if (target.sheet !== found.sheet) throw invalidArgument("a range of another sheet");
      resizeTable(state, found, target.area);
    },
  },
};
