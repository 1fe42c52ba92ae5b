import { relyOn } from "../assumptions";
import { shiftFormula } from "../geometry/references";
import { parseQualified } from "../geometry/address";
import { shiftArea, type Shift } from "../geometry/shift";
import type { Area, Chart, DefinedName, Sheet } from "../model";
import type { HostState } from "../state";
import { shiftTables } from "./shiftTables";

/** Updates everything that refers to moved cells: on the sheet itself, and in the formulas of all sheets. */
export function shiftEverything(state: HostState, sheet: Sheet, shift: Shift): void {
  state.ranges.shift(shift);
  shiftTables(state, sheet, shift);
  sheet.merges = shiftAreas(sheet.merges, shift).filter((merge) => merge.rows * merge.columns > 1);
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: shiftAreas(validation.areas, shift) }))
    .filter((validation) => validation.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: shiftAreas(format.areas, shift) }))
    .filter((format) => format.areas.length > 0);
  if (sheet.autoFilter) {
    const moved = shiftArea(sheet.autoFilter, shift);
    if (moved) sheet.autoFilter = moved;
    else delete sheet.autoFilter;
  }
  shiftFrozen(sheet, shift);
  shiftPageLayout(sheet, shift);
  if (state.selection.sheetId === sheet.id)
    state.selection.area = shiftArea(state.selection.area, shift) ?? state.selection.area;
  shiftFormulas(state, sheet, shift);
}

const shiftAreas = (areas: Area[], shift: Shift): Area[] =>
  areas.map((area) => shiftArea(area, shift)).filter((area) => area !== undefined);

/** Rows inserted among frozen ones are frozen too. */
function shiftFrozen(sheet: Sheet, shift: Shift): void {
  if (shift.band) return;
  const count = sheet.frozen[shift.axis];
  if (count === 0) return;
  const corner: Area =
    shift.axis === "rows"
      ? { row: 0, column: 0, rows: count, columns: 1 }
      : { row: 0, column: 0, rows: 1, columns: count };
  sheet.frozen[shift.axis] =
    shift.index === 0 && shift.count > 0 ? count + shift.count : (shiftArea(corner, shift)?.[shift.axis] ?? 0);
}

function shiftPageLayout(sheet: Sheet, shift: Shift): void {
  const layout = sheet.pageLayout;
  for (const key of ["printArea", "printTitleRows"] as const) {
    const text = layout[key];
    if (text === undefined) continue;
    const moved = shiftFormula(text, sheet.name, sheet.name, shift);
    if (moved.includes("#REF!")) delete layout[key];
    else layout[key] = moved;
  }
}

function shiftFormulas(state: HostState, sheet: Sheet, shift: Shift): void {
  const move = (formula: string, ownSheet: string | undefined): string =>
    shiftFormula(formula, ownSheet, sheet.name, shift);
  for (const name of state.workbook.names) name.formula = move(name.formula, ownSheetOf(name));
  for (const item of state.workbook.sheets) {
    for (const cells of item.rows) {
      cells?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const formula = move(cell.formula, item.name);
        if (formula !== cell.formula) cells[column] = { ...cell, formula };
      });
    }
    for (const validation of item.validations)
      validation.formulas = validation.formulas.map((formula) =>
        isText(formula) ? formula : move(formula, item.name),
      );
    for (const format of item.conditionalFormats)
      format.rule = mapFormulas(format.rule, (formula) => move(formula, item.name)) as Record<string, unknown>;
    for (const chart of item.charts) {
      chart.source = moveSource(chart.source, item, move);
      moveReferences(chart, (reference) => move(reference, item.name));
    }
  }
}

const ownSheetOf = (name: DefinedName): string | undefined => name.scope ?? undefined;

/** A list of words, `"Có,Không"`, refers to nothing. */
const isText = (formula: string): boolean => formula.startsWith('"');

/** A chart whose cells were deleted keeps its last source. */
function moveSource(source: string, sheet: Sheet, move: (formula: string, ownSheet: string) => string): string {
  const moved = move(source, sheet.name);
  if (!moved.includes("#REF!") && parseQualified(moved)) return moved;
  relyOn("chart-source-gone");
  return source;
}

/** The cells in the file's own chart. */
export function moveReferences(chart: Chart, move: (reference: string) => string): void {
  if (chart.file) chart.file = { ...chart.file, references: chart.file.references.map(move) };
}

/** Rules have the form of the file: every text under a key for formulas is one. */
export function mapFormulas(rule: unknown, move: (formula: string) => string, key = ""): unknown {
  if (typeof rule === "string") return /formula/i.test(key) ? move(rule) : rule;
  if (Array.isArray(rule)) return rule.map((item) => mapFormulas(item, move, key));
  if (typeof rule !== "object" || rule === null) return rule;
  return Object.fromEntries(Object.entries(rule).map(([name, item]) => [name, mapFormulas(item, move, name)]));
}
