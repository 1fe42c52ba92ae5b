import { relyOn } from "../assumptions";
import { isA } from "../batch/arguments";
import type { Argument } from "../batch/define";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { parseQualified, type QualifiedArea } from "../geometry/address";
import { findSheet, findTable, sameName, sheetById, sheetOf } from "../lookup";
import type { Area, Sheet } from "../model";
import type { HostState } from "../state";
import { range } from "./range";

export interface Place {
  sheet: Sheet;
  area: Area;
}

/** An address, a defined name or a table's name, as accepted by `worksheet.getRange`. */
export function areaFromText(state: HostState, sheet: Sheet, text: string): Place {
  const place = parseQualified(text) ?? namedArea(state, sheet, text);
  if (!place) throw invalidArgument(text);
  const target = place.sheet === undefined ? sheet : findSheet(state, place.sheet);
  if (!target) throw itemNotFound();
  if (target !== sheet) {
    relyOn("address-of-other-sheet");
    throw invalidArgument(`${text} is on another sheet`);
  }
  return { sheet: target, area: place.area };
}

/** The area of a defined name, if it is a plain range; otherwise of a table's body. */
function namedArea(state: HostState, sheet: Sheet | undefined, text: string): QualifiedArea | undefined {
  const names = state.workbook.names.filter((item) => sameName(item.name, text));
  const name =
    names.find((item) => item.scope !== undefined && item.scope === sheet?.name) ??
    names.find((item) => item.scope === undefined);
  if (name) return parseQualified(name.formula);
  const found = findTable(state, text);
  if (!found || !sameName(found.table.name, text)) return undefined;
  const { area, showHeaders, showTotals } = found.table;
  const rows = area.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  return { sheet: found.sheet.name, area: { ...area, row: area.row + (showHeaders ? 1 : 0), rows } };
}

/** A Range, or an address that may include its sheet; `sheet` is used for an address without one. */
export function placeOf(state: HostState, value: Argument, sheet: Sheet | undefined): Place {
  if (isA(value, range)) return { sheet: sheetOf(state, value.self), area: value.self.area };
  if (typeof value !== "string") throw invalidArgument("expected a Range or an address");
  const parsed = parseQualified(value) ?? namedArea(state, sheet, value);
  if (!parsed) throw invalidArgument(value);
  const target =
    parsed.sheet === undefined
      ? (sheet ?? sheetById(state, state.workbook.activeSheetId))
      : findSheet(state, parsed.sheet);
  if (!target) throw new HostError("InvalidArgument", `There is no sheet for ${value}.`);
  return { sheet: target, area: parsed.area };
}
