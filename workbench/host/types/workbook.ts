import { relyOn } from "../assumptions";
import { type Arguments, asText } from "../batch/arguments";
import { hostObject, type HostObject, type TypeDefinition, type Scalar } from "../batch/define";
import { HostError } from "../errors";
import { sheetById } from "../lookup";
import type { Area, Workbook } from "../model";
import type { HostState } from "../state";
import { application, runtime } from "./application";
import { namedItems } from "./names";
import { range, rangeObject } from "./range";
import { tableCollection } from "./tableCollection";
import { worksheetCollection } from "./worksheetCollection";

/** The protection of the workbook's structure: its sheets, not their cells. */
const workbookProtection: TypeDefinition<null> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: (_self, { workbook }) => workbook.structureProtection !== undefined } },
  methods: {
    Protect: (_self, args, { workbook }) => {
      if (workbook.structureProtection) throw new HostError("InvalidOperation", "The workbook is protected already.");
      workbook.structureProtection = args.optionalText(0) ? { password: true } : {};
    },
    Unprotect: (_self, args, { workbook }) => {
      if (workbook.structureProtection?.password) relyOn("passwords");
      if (workbook.structureProtection?.password && !args.optionalText(0))
        throw new HostError("AccessDenied", "The password you supplied is not correct.");
      delete workbook.structureProtection;
    },
  },
};

const property = (key: keyof Workbook["properties"]): Scalar<null> => ({
  get: (_self, state) => state.workbook.properties[key] ?? "",
  set: (_self, value, state) => {
    state.workbook.properties[key] = asText(value);
  },
});

const documentProperties: TypeDefinition<null> = {
  name: "DocumentProperties",
  scalars: {
    Author: property("author"),
    Title: property("title"),
    CreationDate: { get: (_self, state) => state.workbook.properties.created ?? null },
  },
};

/** Events refer to their cells by a reference, which disappears with the cells. */
const rangeForEvent = (args: Arguments, state: HostState): HostObject | null => {
  const target = state.ranges.get(args.text(0));
  if ("ranges" in target) throw new HostError("InvalidReference");
  return target.isDeleted ? null : hostObject(range, target);
};

/** While another workbook has the focus, there is no selection here (office-js #5319). */
function selection(state: HostState, area: Area): HostObject {
  if (state.options.focus === "elsewhere") throw new HostError("InvalidSelection");
  return rangeObject(state, sheetById(state, state.selection.sheetId).id, area);
}

/** The beginning of every .xlsx file in base64. */
const ZIP = "UEsDB";

export const workbook: TypeDefinition<null> = {
  name: "Workbook",
  scalars: {
    Name: { get: (_self, state) => state.workbook.name },
    ReadOnly: { get: (_self, state) => state.workbook.readOnly },
  },
  objects: {
    Application: () => hostObject(application, null),
    Names: () => hostObject(namedItems, {}),
    Protection: () => hostObject(workbookProtection, null),
    Properties: () => hostObject(documentProperties, null),
    Tables: () => hostObject(tableCollection, {}),
    Worksheets: () => hostObject(worksheetCollection, null),
    _Runtime: () => hostObject(runtime, null),
  },
  methods: {
    GetSelectedRange: (_self, _args, state) => selection(state, state.selection.area),
    GetActiveCell: (_self, _args, state) => selection(state, { ...state.selection.area, rows: 1, columns: 1 }),
    // The request of `Excel.createWorkbook` on the web.
    CreateAndOpenWorkbook: (_self, args, state) => {
      relyOn("new-workbook");
      const base64 = args.text(0);
      if (!base64.startsWith(ZIP)) throw new HostError("InvalidArgument", "The file is not a workbook.");
      state.created.push(base64);
    },
    _RemoveReference: (_self, args, state) => state.ranges.remove(args.text(0)),
    _RemoveAllReferences: (_self, _args, state) => state.ranges.removeAll(),
    _GetReferenceCount: (_self, _args, state) => state.ranges.keptCount,
    _GetRangeForEventByReferenceId: (_self, args, state) => {
      const found = rangeForEvent(args, state);
      if (!found) throw new HostError("InvalidReference");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_self, args, state) => rangeForEvent(args, state),
  },
};
