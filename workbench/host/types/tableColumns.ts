import { asText, type Arguments } from "../batch/arguments";
import { hostObject, type HostObject, type TypeDefinition } from "../batch/define";
import { HostError, itemNotFound, invalidArgument } from "../errors";
import { sameName, tableById, type TablePlace } from "../lookup";
import type { Area } from "../model";
import { toRows, writeValues } from "../operations/cells";
import { readValues } from "../operations/read";
import { bodyArea, headerArea } from "../operations/tableHeaders";
import { addTableColumn, deleteTableColumn } from "../operations/tableRows";
import type { HostState } from "../state";
import { rangeObject } from "./range";
import type { TableRef } from "./table";
import { applyFilter, clearFilter, type FilterPlace } from "../operations/filter";

interface ColumnFilterRef extends FilterPlace {
  /** Of the column in its table. */
  index: number;
}

/** `Excel.Filter`: the filter of one column, independent of the other columns. */
const columnFilter: TypeDefinition<ColumnFilterRef> = {
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

interface ColumnRef extends TableRef {
  columnId: string;
}

interface ColumnPlace extends TablePlace {
  index: number;
  name: string;
}

function placeOfColumn(self: ColumnRef, state: HostState): ColumnPlace {
  const place = tableById(state, self.tableId);
  const index = place.table.columns.findIndex((column) => column.id === self.columnId);
  const column = place.table.columns[index];
  if (!column) throw itemNotFound();
  return { ...place, index, name: column.name };
}

const wholeColumn = ({ table, index }: ColumnPlace): Area => ({
  ...table.area,
  column: table.area.column + index,
  columns: 1,
});

const part =
  (areaOf: (place: ColumnPlace) => Area) =>
  (self: ColumnRef, _args: Arguments, state: HostState): HostObject => {
    const place = placeOfColumn(self, state);
    return rangeObject(state, place.sheet.id, {
      ...areaOf(place),
      column: place.table.area.column + place.index,
      columns: 1,
    });
  };

function rename(self: ColumnRef, name: string, state: HostState): void {
  const place = placeOfColumn(self, state);
  if (name === "") throw new HostError("InvalidArgument");
  writeValues(
    state,
    place.sheet,
    { ...headerArea(place.table), column: place.table.area.column + place.index, columns: 1 },
    [[`'${name}`]],
  );
}

const tableColumn: TypeDefinition<ColumnRef> = {
  name: "TableColumn",
  ids: ["Id"],
  scalars: {
    Id: { get: (self) => self.columnId },
    Index: { get: (self, state) => placeOfColumn(self, state).index },
    Name: {
      get: (self, state) => placeOfColumn(self, state).name,
      set: (self, value, state) => rename(self, asText(value), state),
    },
    Values: {
      get: (self, state) => {
        const place = placeOfColumn(self, state);
        return readValues(place.sheet, wholeColumn(place));
      },
      set: (self, value, state) => {
        const place = placeOfColumn(self, state);
        writeValues(state, place.sheet, wholeColumn(place), toRows(wholeColumn(place), value));
      },
    },
  },
  objects: {
    Filter: (self, state) => {
      const { sheet, table, index } = placeOfColumn(self, state);
      return hostObject(columnFilter, { sheet, table, index });
    },
  },
  methods: {
    Delete: (self, _args, state) => {
      const place = placeOfColumn(self, state);
      deleteTableColumn(state, place, place.index);
    },
    GetRange: part(wholeColumn),
    GetDataBodyRange: part(({ table }) => bodyArea(table)),
    GetHeaderRowRange: part(({ table }) => {
      if (!table.showHeaders) throw new HostError("InvalidOperation", "The table shows no header row.");
      return headerArea(table);
    }),
    GetTotalRowRange: part(({ table }) => {
      if (!table.showTotals) throw new HostError("InvalidOperation", "The table shows no totals row.");
      return { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
    }),
  },
};

export const tableColumns: TypeDefinition<TableRef> = {
  name: "TableColumnCollection",
  scalars: { Count: { get: (self, state) => tableById(state, self.tableId).table.columns.length } },
  items: (self, state) =>
    tableById(state, self.tableId).table.columns.map(({ id }) => hostObject(tableColumn, { ...self, columnId: id })),
  item: (self, key, state) => {
    const { columns } = tableById(state, self.tableId).table;
    const column = columns.find((item) => item.id === key) ?? columns.find((item) => sameName(item.name, key));
    return column ? hostObject(tableColumn, { tableId: self.tableId, columnId: column.id }) : null;
  },
  methods: {
    Add: (self, args, state) => {
      const place = tableById(state, self.tableId);
      const index = args.optionalInteger(0);
      const position = addTableColumn(state, place, index === -1 ? undefined : index, args.at(1), args.optionalText(2));
      return hostObject(tableColumn, { tableId: self.tableId, columnId: place.table.columns[position]?.id ?? "" });
    },
  },
};
