import { asInteger, isA } from "../batch/arguments";
import { hostObject, type TypeDefinition } from "../batch/define";
import { HostError, invalidArgument } from "../errors";
import { tableById } from "../lookup";
import type { Area } from "../model";
import { toRows, writeValues } from "../operations/cells";
import { readValues } from "../operations/read";
import { bodyArea } from "../operations/tableHeaders";
import { addTableRows, deleteTableRows } from "../operations/tableRows";
import type { HostState } from "../state";
import { rangeObject } from "./range";
import type { TableRef } from "./table";

/** Rows have no identity in Excel, only an index, which refers to another row once rows move. */
interface RowRef extends TableRef {
  index: number;
}

function rowArea({ tableId, index }: RowRef, state: HostState): Area {
  const body = bodyArea(tableById(state, tableId).table);
  if (index < 0 || index >= body.rows) throw new HostError("InvalidArgument");
  return { ...body, row: body.row + index, rows: 1 };
}

const tableRow: TypeDefinition<RowRef> = {
  name: "TableRow",
  scalars: {
    Index: { get: (self) => self.index },
    Values: {
      get: (self, state) => readValues(tableById(state, self.tableId).sheet, rowArea(self, state)),
      set: (self, value, state) => {
        const area = rowArea(self, state);
        writeValues(state, tableById(state, self.tableId).sheet, area, toRows(area, value));
      },
    },
  },
  methods: {
    Delete: (self, _args, state) => deleteTableRows(state, tableById(state, self.tableId), self.index, 1),
    GetRange: (self, _args, state) => rangeObject(state, tableById(state, self.tableId).sheet.id, rowArea(self, state)),
  },
};

const countOf = (self: TableRef, state: HostState): number => bodyArea(tableById(state, self.tableId).table).rows;

export const tableRows: TypeDefinition<TableRef> = {
  name: "TableRowCollection",
  scalars: { Count: { get: countOf } },
  items: (self, state) =>
    Array.from({ length: countOf(self, state) }, (_, index) => hostObject(tableRow, { tableId: self.tableId, index })),
  methods: {
    Add: (self, args, state) => {
      const index = args.optionalInteger(0);
      const position = addTableRows(
        state,
        tableById(state, self.tableId),
        index === -1 ? undefined : index,
        args.at(1),
      );
      return hostObject(tableRow, { tableId: self.tableId, index: position });
    },
    DeleteRows: (self, args, state) => {
      const rows = args.at(0);
      if (!Array.isArray(rows)) throw invalidArgument("rows");
      const indexes = rows.map((row) => (isA(row, tableRow) ? row.self.index : asInteger(row)));
      // From the bottom, so that the indexes above stay correct.
      for (const index of [...new Set(indexes)].sort((a, b) => b - a))
        deleteTableRows(state, tableById(state, self.tableId), index, 1);
    },
  },
};
