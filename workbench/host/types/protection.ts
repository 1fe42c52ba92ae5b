import { relyOn } from "../assumptions";
import { asBoolean, asChoice, asRecord } from "../batch/arguments";
import type { Argument, TypeDefinition } from "../batch/define";
import { HostError, invalidArgument } from "../errors";
import { raiseSheetEvent } from "../events/raise";
import { EventType } from "../events/types";
import type { Sheet } from "../model";
import { guardShared } from "../operations/guard";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** The model stores options as booleans: the selection mode becomes two of them. */
function readOptions(value: Argument): Record<string, boolean> {
  const options: Record<string, boolean> = Object.fromEntries(OPTIONS.map((option) => [option, false]));
  if (value === null) return options;
  for (const [key, item] of Object.entries(asRecord(value))) {
    if (item === null) continue;
    if (key === "selectionMode") {
      const mode = asChoice(item, SELECTION_MODES);
      options["selectLockedCells"] = mode === "Normal";
      options["selectUnlockedCells"] = mode !== "None";
    } else if ((OPTIONS as readonly string[]).includes(key)) options[key] = asBoolean(item);
    else throw invalidArgument(`the option ${key}`);
  }
  return options;
}

function selectionMode(options: Record<string, boolean>): (typeof SELECTION_MODES)[number] {
  if (options["selectUnlockedCells"] === false) return "None";
  return options["selectLockedCells"] === false ? "Unlocked" : "Normal";
}

export const protection: TypeDefinition<Sheet> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== undefined },
    Options: {
      get: ({ protection: found }) => {
        if (!found) return null;
        return {
          ...Object.fromEntries(OPTIONS.map((option) => [option, found.options[option] === true])),
          selectionMode: selectionMode(found.options),
        };
      },
    },
  },
  methods: {
    Protect: (sheet, args, state) => {
      guardShared(state);
      if (sheet.protection) throw new HostError("InvalidOperation", "The worksheet is protected already.");
      const password = args.optionalText(1);
      sheet.protection = { ...(password ? { password: true } : {}), options: readOptions(args.at(0)) };
      raiseSheetEvent(state, EventType.worksheetProtectionChanged, sheet.id, { isProtected: true });
    },
    // Only the existence of a password is known: any password unprotects.
    Unprotect: (sheet, args, state) => {
      if (!sheet.protection) return;
      guardShared(state);
      if (sheet.protection.password) relyOn("passwords");
      if (sheet.protection.password && !args.optionalText(0))
        throw new HostError("AccessDenied", "The password you supplied is not correct.");
      delete sheet.protection;
      raiseSheetEvent(state, EventType.worksheetProtectionChanged, sheet.id, { isProtected: false });
    },
  },
};
