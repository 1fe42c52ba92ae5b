import type { Arguments } from "../batch/arguments";
import type { MethodResult } from "../batch/define";
import { raiseSheetEvent } from "../events/raise";
import { EventType } from "../events/types";
import { areaAddress } from "../geometry/address";
import { sheetOf } from "../lookup";
import { clearArea } from "../operations/clear";
import { copyCells } from "../operations/copy";
import { mergeCells, unmergeCells } from "../operations/merge";
import { deleteCells, insertCells } from "../operations/shift";
import type { RangeRef } from "../references";
import type { HostState } from "../state";
import { placeOf } from "./addresses";
import { rangeObject } from "./range";
import { activateSheet } from "../operations/sheets";

type Method = (self: RangeRef, args: Arguments, state: HostState) => MethodResult;

/** Methods that change cells, or insert and delete them. */
export const rangeEditing: Record<string, Method> = {
  Clear: (self, args, state) =>
    clearArea(
      state,
      sheetOf(state, self),
      self.area,
      args.choice(0, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "All"),
    ),
  Insert: (self, args, state) => {
    const area = self.area;
    insertCells(state, sheetOf(state, self), area, args.choice(0, ["Down", "Right"]));
    // The result is the area of the new blank cells; the range itself has moved.
    return rangeObject(state, self.sheetId, area);
  },
  Delete: (self, args, state) => deleteCells(state, sheetOf(state, self), self.area, args.choice(0, ["Up", "Left"])),
  CopyFrom: (self, args, state) => {
    const sheet = sheetOf(state, self);
    const content = args.choice(1, ["All", "Formulas", "Values", "Formats"], "All");
    copyCells(
      state,
      placeOf(state, args.at(0), sheet),
      { sheet, area: self.area },
      { content, skipBlanks: args.flag(2), transpose: args.flag(3) },
    );
  },
  Merge: (self, args, state) => mergeCells(state, sheetOf(state, self), self.area, args.flag(0)),
  Unmerge: (self, _args, state) => unmergeCells(sheetOf(state, self), self.area),
  Select: (self, _args, state) => {
    const sheet = sheetOf(state, self);
    activateSheet(state, sheet);
    state.selection = { sheetId: sheet.id, area: self.area };
    raiseSheetEvent(state, EventType.worksheetSelectionChanged, sheet.id, { address: areaAddress(self.area) });
  },
  // Nothing calculates here: formulas keep their cached results.
  Calculate: (self, _args, state) => {
    sheetOf(state, self);
  },
};
