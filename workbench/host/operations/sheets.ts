import { blankSheet } from "../blankSheet";
import { HostError, invalidArgument } from "../errors";
import { raiseSheetEvent } from "../events/raise";
import { EventType } from "../events/types";
import { parseQualified, quoteSheet } from "../geometry/address";
import { renameSheetInFormula } from "../geometry/references";
import { nextGuid } from "../ids";
import { foldName, sameName } from "../lookup";
import type { Sheet } from "../model";
import type { HostState } from "../state";
import { guardFocus, guardShared, guardSheets } from "./guard";
import { mapFormulas, moveReferences } from "./shiftDependents";

const MAX_NAME_LENGTH = 31;

/** Sheets are added at the end and not activated. The default name is numbered: "Sheet4". */
export function addSheet(state: HostState, name?: string): Sheet {
  guardSheets(state);
  guardFocus(state);
  const sheet = blankSheet(nextGuid(), name === undefined ? freeName(state) : checkName(state, name));
  state.workbook.sheets.push(sheet);
  raiseSheetEvent(state, EventType.worksheetAdded, sheet.id);
  return sheet;
}

function freeName(state: HostState): string {
  for (let count = state.workbook.sheets.length + 1; ; count += 1) {
    const name = `Sheet${count}`;
    if (!state.workbook.sheets.some((sheet) => sameName(sheet.name, name))) return name;
  }
}

/** Excel's rules for sheet names: InvalidArgument, or ItemAlreadyExists for one that is taken. */
function checkName(state: HostState, name: string, self?: Sheet): string {
  const isBad =
    name.trim() === "" ||
    name.length > MAX_NAME_LENGTH ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    foldName(name) === "history";
  if (isBad) throw invalidArgument(`the sheet name ${JSON.stringify(name)}`);
  if (state.workbook.sheets.some((sheet) => sheet !== self && sameName(sheet.name, name))) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  return name;
}

/** Renames the sheet in all references to it. */
export function renameSheet(state: HostState, sheet: Sheet, name: string): void {
  const before = sheet.name;
  if (name === before) return;
  guardSheets(state);
  sheet.name = checkName(state, name, sheet);
  const rename = (formula: string): string => renameSheetInFormula(formula, before, quoteSheet(name));
  for (const defined of state.workbook.names) {
    defined.formula = rename(defined.formula);
    if (defined.scope !== undefined && sameName(defined.scope, before)) defined.scope = name;
  }
  for (const item of state.workbook.sheets) {
    for (const cells of item.rows) {
      cells?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const formula = rename(cell.formula);
        if (formula !== cell.formula) cells[column] = { ...cell, formula };
      });
    }
    for (const validation of item.validations) validation.formulas = validation.formulas.map(rename);
    for (const format of item.conditionalFormats)
      format.rule = mapFormulas(format.rule, rename) as Record<string, unknown>;
    for (const chart of item.charts) {
      chart.source = rename(chart.source);
      moveReferences(chart, rename);
    }
  }
  raiseSheetEvent(state, EventType.worksheetNameChanged, sheet.id, { nameBefore: before, nameAfter: name });
}

const visibleSheets = (state: HostState): Sheet[] =>
  state.workbook.sheets.filter((sheet) => sheet.visibility === "Visible");

/** The last visible sheet can't be deleted or hidden, and a very hidden one can't be deleted. */
export function deleteSheet(state: HostState, sheet: Sheet): void {
  guardSheets(state);
  guardShared(state);
  guardFocus(state);
  const isLast = visibleSheets(state).every((item) => item === sheet);
  if (isLast || sheet.visibility === "VeryHidden")
    throw new HostError("InvalidOperation", "The worksheet cannot be deleted.");
  state.workbook.sheets = state.workbook.sheets.filter((item) => item !== sheet);
  state.workbook.names = state.workbook.names.filter(
    (name) => name.scope === undefined || !sameName(name.scope, sheet.name),
  );
  for (const name of state.workbook.names)
    if (sameName(parseQualified(name.formula)?.sheet ?? "", sheet.name)) name.formula = "#REF!";
  state.ranges.dropSheet(sheet.id);
  if (state.workbook.activeSheetId === sheet.id) state.workbook.activeSheetId = visibleSheets(state)[0]?.id ?? "";
  if (state.selection.sheetId === sheet.id)
    state.selection = { sheetId: state.workbook.activeSheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  raiseSheetEvent(state, EventType.worksheetDeleted, sheet.id);
}

export function setVisibility(state: HostState, sheet: Sheet, visibility: Sheet["visibility"]): void {
  guardSheets(state);
  if (visibility !== "Visible" && visibleSheets(state).every((item) => item === sheet))
    throw new HostError("InvalidOperation", "A workbook needs a visible worksheet.");
  const before = sheet.visibility;
  sheet.visibility = visibility;
  if (visibility !== "Visible" && state.workbook.activeSheetId === sheet.id)
    state.workbook.activeSheetId = visibleSheets(state)[0]?.id ?? sheet.id;
  if (before !== visibility)
    raiseSheetEvent(state, EventType.worksheetVisibilityChanged, sheet.id, {
      visibilityBefore: before,
      visibilityAfter: visibility,
    });
}

export function moveSheet(state: HostState, sheet: Sheet, position: number): void {
  guardSheets(state);
  const { sheets } = state.workbook;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalidArgument("position");
  const before = sheets.indexOf(sheet);
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  if (before !== position)
    raiseSheetEvent(state, EventType.worksheetMoved, sheet.id, { positionBefore: before, positionAfter: position });
}

/** Hidden sheets can't be activated. */
export function activateSheet(state: HostState, sheet: Sheet): void {
  guardFocus(state);
  if (sheet.visibility !== "Visible")
    throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
  const before = state.workbook.activeSheetId;
  if (before === sheet.id) return;
  state.workbook.activeSheetId = sheet.id;
  if (state.selection.sheetId !== sheet.id)
    state.selection = { sheetId: sheet.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  raiseSheetEvent(state, EventType.worksheetDeactivated, before);
  raiseSheetEvent(state, EventType.worksheetActivated, sheet.id);
}
