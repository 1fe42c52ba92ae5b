import { relyOn } from "../assumptions";
import type { HostObject, TypeDefinition } from "../batch/define";
import { invalidArgument } from "../errors";
import { SHEET_COLUMNS, SHEET_ROWS, lastColumn, lastRow } from "../geometry/area";
import type { Sheet } from "../model";
import { guardFocus } from "../operations/guard";
import type { HostState } from "../state";
import { placeOf } from "./addresses";
import { rangeObject } from "./range";

const location = (sheet: Sheet, _args: unknown, state: HostState): HostObject | null => {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeObject(state, sheet.id, {
    row: 0,
    column: 0,
    rows: rows || SHEET_ROWS,
    columns: columns || SHEET_COLUMNS,
  });
};

const count = (value: number | undefined): number => {
  if (value !== undefined && value < 0) throw invalidArgument("count");
  return value ?? 1;
};

export const freezePanes: TypeDefinition<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    // Freezing only rows unfreezes columns, and the other way round.
    FreezeRows: (sheet, args, state) => {
      guardFocus(state);
      if (sheet.frozen.columns > 0) relyOn("freeze-replaces");
      sheet.frozen = { rows: count(args.optionalInteger(0)), columns: 0 };
    },
    FreezeColumns: (sheet, args, state) => {
      guardFocus(state);
      if (sheet.frozen.rows > 0) relyOn("freeze-replaces");
      sheet.frozen = { rows: 0, columns: count(args.optionalInteger(0)) };
    },
    FreezeAt: (sheet, args, state) => {
      guardFocus(state);
      const { area, sheet: target } = placeOf(state, args.at(0), sheet);
      if (target !== sheet) throw invalidArgument("a range of another sheet");
      sheet.frozen = {
        rows: area.rows === SHEET_ROWS ? 0 : lastRow(area) + 1,
        columns: area.columns === SHEET_COLUMNS ? 0 : lastColumn(area) + 1,
      };
    },
    Unfreeze: (sheet, _args, state) => {
      guardFocus(state);
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocationOrNullObject: location,
  },
};
