import { hostObject, type HostObject, type TypeDefinition } from "../batch/define";
import { itemNotFound } from "../errors";
import { WORKBOOK_TARGET } from "../events/types";
import { findSheet, sheetById } from "../lookup";
import type { Sheet } from "../model";
import { addSheet } from "../operations/sheets";
import type { HostState } from "../state";
import { SHEETS_EVENTS, eventMethods } from "./events";
import { worksheet } from "./worksheet";

const listed = (state: HostState, visibleOnly: boolean): Sheet[] =>
  state.workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

const orNotFound = (sheet: Sheet | undefined): HostObject => {
  if (!sheet) throw itemNotFound();
  return hostObject(worksheet, sheet);
};

export const worksheetCollection: TypeDefinition<null> = {
  name: "WorksheetCollection",
  items: (_self, state) => state.workbook.sheets.map((sheet) => hostObject(worksheet, sheet)),
  item: (_self, key, state) => {
    const sheet = findSheet(state, key);
    return sheet ? hostObject(worksheet, sheet) : null;
  },
  methods: {
    ...eventMethods<null>(SHEETS_EVENTS, () => WORKBOOK_TARGET),
    Add: (_self, args, state) => hostObject(worksheet, addSheet(state, args.optionalText(0))),
    GetActiveWorksheet: (_self, _args, state) => hostObject(worksheet, sheetById(state, state.workbook.activeSheetId)),
    GetCount: (_self, args, state) => listed(state, args.flag(0)).length,
    GetFirst: (_self, args, state) => orNotFound(listed(state, args.flag(0))[0]),
    GetLast: (_self, args, state) => orNotFound(listed(state, args.flag(0)).at(-1)),
  },
};
