import { asBoolean, asChoice, asInteger, asText } from "../batch/arguments";
import type { Arguments } from "../batch/arguments";
import { hostObject, type HostObject, type TypeDefinition } from "../batch/define";
import { SHEET_COLUMNS, SHEET_ROWS, isOnSheet } from "../geometry/area";
import { invalidArgument } from "../errors";
import type { Area, Sheet } from "../model";
import { guardFocus } from "../operations/guard";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../operations/sheets";
import { usedArea } from "../operations/used";
import type { HostState } from "../state";
import { areaFromText } from "./addresses";
import { autoFilter } from "./autoFilter";
import { chartCollection } from "./charts";
import { asColor } from "./color";
import { SHEET_EVENTS, eventMethods } from "./events";
import { freezePanes } from "./freezePanes";
import { namedItems } from "./names";
import { pageLayout } from "./pageLayout";
import { protection } from "./protection";
import { rangeObject } from "./range";
import { areasFromText, rangeAreasObject } from "./rangeAreas";
import { tableCollection } from "./tableCollection";

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

const cells = (state: HostState, sheet: Sheet, area: Area): HostObject => {
  if (!isOnSheet(area)) throw invalidArgument("beyond the sheet");
  return rangeObject(state, sheet.id, area);
};

const used = (sheet: Sheet, args: Arguments): Area | undefined => usedArea(sheet, args.flag(0));

const neighbour =
  (step: 1 | -1) =>
  (sheet: Sheet, args: Arguments, state: HostState): HostObject | null => {
    const { sheets } = state.workbook;
    for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
      const found = sheets[index];
      if (found && (!args.flag(0) || found.visibility === "Visible")) return hostObject(worksheet, found);
    }
    return null;
  };

const setGridlines = (sheet: Sheet, value: Parameters<typeof asBoolean>[0], state: HostState): void => {
  guardFocus(state);
  sheet.showGridlines = asBoolean(value);
};

export const worksheet: TypeDefinition<Sheet> = {
  name: "Worksheet",
  ids: ["Id"],
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: (sheet, value, state) => renameSheet(state, sheet, asText(value)) },
    Position: {
      get: (sheet, state) => state.workbook.sheets.indexOf(sheet),
      set: (sheet, value, state) => moveSheet(state, sheet, asInteger(value)),
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, state) => setVisibility(state, sheet, asChoice(value, ["Visible", "Hidden", "VeryHidden"])),
    },
    TabColor: {
      get: (sheet) => sheet.tabColor ?? "",
      set: (sheet, value) => {
        if (value === "") delete sheet.tabColor;
        else sheet.tabColor = asColor(value);
      },
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines, set: setGridlines },
    // The name that office.js uses to set the property.
    Gridlines: { set: setGridlines },
  },
  objects: {
    AutoFilter: (sheet) => hostObject(autoFilter, { sheet }),
    Charts: (sheet) => hostObject(chartCollection, sheet),
    FreezePanes: (sheet) => hostObject(freezePanes, sheet),
    Names: (sheet) => hostObject(namedItems, { scope: sheet }),
    PageLayout: (sheet) => hostObject(pageLayout, sheet),
    Protection: (sheet) => hostObject(protection, sheet),
    Tables: (sheet) => hostObject(tableCollection, { sheet }),
  },
  methods: {
    ...eventMethods<Sheet>(SHEET_EVENTS, (sheet) => sheet.id),
    Activate: (sheet, _args, state) => activateSheet(state, sheet),
    // Nothing calculates here: formulas keep their cached results.
    Calculate: () => undefined,
    Delete: (sheet, _args, state) => deleteSheet(state, sheet),
    GetCell: (sheet, args, state) =>
      cells(state, sheet, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    GetRange: (sheet, args, state) => {
      const text = args.optionalText(0);
      return cells(
        state,
        sheet,
        text === undefined || text === "" ? WHOLE_SHEET : areaFromText(state, sheet, text).area,
      );
    },
    GetRangeByIndexes: (sheet, args, state) =>
      cells(state, sheet, {
        row: args.integer(0),
        column: args.integer(1),
        rows: args.integer(2),
        columns: args.integer(3),
      }),
    GetRanges: (sheet, args, state) =>
      rangeAreasObject(state, sheet, areasFromText(state, sheet, args.optionalText(0), WHOLE_SHEET)),
    GetUsedRange: (sheet, args, state) => cells(state, sheet, used(sheet, args) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (sheet, args, state) => {
      const area = used(sheet, args);
      return area ? cells(state, sheet, area) : null;
    },
    GetNextOrNullObject: neighbour(1),
    GetPreviousOrNullObject: neighbour(-1),
  },
};
